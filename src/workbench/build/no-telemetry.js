// Delivered as office/telemetry/oteljs_agave.js: office.js then finds no sink for its telemetry and
// collects none. See docs/deploy.md.
