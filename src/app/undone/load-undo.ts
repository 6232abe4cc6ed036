/** Once something was written and is told of. */
export const loadUndo = () => import(/* webpackChunkName: "undo" */ './watch-undo');
