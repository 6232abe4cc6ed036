import { edgeSides } from '../../engine/conditional-format-rule';
import type { EdgeLine, EdgeSide, Look } from '../../engine/conditional-format-rule';
import { refTo } from '../../protocol/object-type';
import { invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { flagValue, integerArgument, oneOf } from '../arguments';
import { command, method, navigation, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import { parseColor, printColor } from '../format/color';
import { changeLook, clearLook, lookOf } from './rule-target';
import type { RuleTarget } from './rule-target';

/** How cells look where a rule holds. What it does not say is null: the cell's own format shows. */
const underlines = ['None', 'Single', 'Double'] as const;

function lookMember<Name extends keyof Look>(name: Name, parse: (value: unknown) => Look[Name]) {
  return property<RuleTarget>(
    '1.6',
    (target, env) => (lookOf(target, env)[name] ?? null) as Json,
    (target, value, env) => {
      changeLook(target, { [name]: parse(value) }, env);
    },
  );
}

function colorMember(name: 'fill' | 'color') {
  return property<RuleTarget>(
    '1.6',
    (target, env) => {
      const color = lookOf(target, env)[name];
      return color === undefined ? null : printColor(color);
    },
    (target, value, env) => {
      changeLook(target, { [name]: parseColor(value, 'color') }, env);
    },
  );
}

function clearMember(names: readonly (keyof Look)[]) {
  return command<RuleTarget>('1.6', (target, _, env) => {
    clearLook(target, names, env);
    return undefined;
  });
}

export const fillType: ModelType<RuleTarget> = {
  name: 'ConditionalRangeFill',
  since: '1.6',
  members: { color: colorMember('fill'), clear: clearMember(['fill']) },
};

export const fontType: ModelType<RuleTarget> = {
  name: 'ConditionalRangeFont',
  since: '1.6',
  members: {
    bold: lookMember('bold', (value) => flagValue(value, 'bold')),
    color: colorMember('color'),
    italic: lookMember('italic', (value) => flagValue(value, 'italic')),
    strikethrough: lookMember('strikethrough', (value) => flagValue(value, 'strikethrough')),
    underline: lookMember('underline', (value) => oneOf(value, underlines, 'underline')),
    clear: clearMember(['bold', 'color', 'italic', 'strikethrough', 'underline']),
  },
};

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const noLine: EdgeLine = { style: 'None', color: '#000000' };

interface EdgeTarget extends RuleTarget {
  readonly side: EdgeSide;
}

function edgeMember(name: keyof EdgeLine, parse: (value: unknown, before: EdgeLine) => EdgeLine) {
  return property<EdgeTarget>(
    '1.6',
    (target, env) => (lookOf(target, env).borders?.[target.side] ?? noLine)[name],
    (target, value, env) => {
      const { borders } = lookOf(target, env);
      const line = parse(value, borders?.[target.side] ?? noLine);
      changeLook(target, { borders: { ...borders, [target.side]: line } }, env);
    },
  );
}

export const borderType: ModelType<EdgeTarget> = {
  name: 'ConditionalRangeBorder',
  since: '1.6',
  identity: ({ side }) => ({ Id: side }),
  members: {
    sideIndex: readOnly('1.6', ({ side }) => side),
    style: edgeMember('style', (value, before) => ({
      ...before,
      style: oneOf(value, lineStyles, 'style'),
    })),
    color: edgeMember('color', (value, before) => ({
      style: before.style === 'None' ? 'Continuous' : before.style,
      color: parseColor(value, 'color'),
    })),
  },
};

export const bordersType: ModelType<RuleTarget> = {
  name: 'ConditionalRangeBorderCollection',
  since: '1.6',
  items: (target) => edgeSides.map((side) => edgeRef(target, side)),
  members: {
    count: readOnly('1.6', () => edgeSides.length),
    bottom: navigation('1.6', (target) => edgeRef(target, 'EdgeBottom')),
    left: navigation('1.6', (target) => edgeRef(target, 'EdgeLeft')),
    right: navigation('1.6', (target) => edgeRef(target, 'EdgeRight')),
    top: navigation('1.6', (target) => edgeRef(target, 'EdgeTop')),
    getItem: method('1.6', (target, args) => edgeRef(target, oneOf(args[0], edgeSides, 'index'))),
    getItemAt: method('1.6', (target, args) => {
      const side = edgeSides[integerArgument(args, 0, 'index')];
      if (!side) throw invalidArgument('index');
      return edgeRef(target, side);
    }),
  },
};

function edgeRef({ sheetId, id }: RuleTarget, side: EdgeSide): ModelRef {
  return refTo(borderType, { sheetId, id, side });
}

export const formatType: ModelType<RuleTarget> = {
  name: 'ConditionalRangeFormat',
  since: '1.6',
  members: {
    borders: navigation('1.6', (target) => refTo(bordersType, target)),
    fill: navigation('1.6', (target) => refTo(fillType, target)),
    font: navigation('1.6', (target) => refTo(fontType, target)),
  },
};

export const conditionalRangeFormat = navigation<RuleTarget>('1.6', (target) =>
  refTo(formatType, target),
);
