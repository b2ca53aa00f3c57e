import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const declarations = join(dirname(createRequire(import.meta.url).resolve('purecloud-platform-client-v2/package.json')), 'index.d.ts')

/** Fields that an answer may lack although the declarations demand them, each by the SDK's own word. */
const mayLack: Readonly<Record<string, string>> = {
  'SupportedContentReference.id': 'getRoutingSmsPhonenumber: "The "SMS Default" profile does not have an ID"',
}

/** Fields that are ours, and stand in an answer only where the call asked for them. */
const ours: Readonly<Record<string, string>> = { 'SmsPhoneNumber.request': 'request' }

type Member = { readonly optional: boolean; readonly type: ts.TypeNode }
export type Models = {
  /** What is wrong with a value that should be a model, one sentence each; `expand` is what the call asked for. */
  readonly faultsOf: (model: string, value: unknown, expand?: readonly string[]) => string[]
  /** What a method of an API class promises; undefined: nothing at all. */
  readonly answerOf: (api: string, method: string) => string | undefined
  readonly fieldsOf: (model: string) => string[]
  /** A model and the models that it is made of. */
  readonly within: (model: string) => string[]
}

/** The models of Genesys Cloud as its SDK declares them, read with the compiler: a validator that nobody wrote by hand. */
export function readModels(): Models {
  const source = ts.createSourceFile('index.d.ts', readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest)
  const interfaces = new Map<string, ReadonlyMap<string, Member>>()
  const promises = new Map<string, string>()
  const visit = (node: ts.Node): void => {
    // Options of methods share the file, in namespaces of their own.
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, membersOf(node, source))
    else if (ts.isClassDeclaration(node)) readMethods(node, source, promises)
    else ts.forEachChild(node, visit)
  }
  visit(source)
  return {
    faultsOf: (model, value, expand = []) => checkModel(model, value, { interfaces, source, expand, at: model }),
    answerOf: (api, method) => promises.get(`${api}.${method}`),
    fieldsOf: (model) => [...(interfaces.get(model)?.keys() ?? [])],
    within: (model) => withinModel(model, interfaces, source, new Set()),
  }
}

function membersOf(node: ts.InterfaceDeclaration, source: ts.SourceFile): ReadonlyMap<string, Member> {
  return new Map(node.members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type !== undefined ? [[member.name.getText(source).replaceAll('"', ''), { optional: member.questionToken !== undefined, type: member.type }] as const] : []))
}

function readMethods(node: ts.ClassDeclaration, source: ts.SourceFile, promises: Map<string, string>): void {
  for (const member of node.members) {
    const promised = ts.isMethodDeclaration(member) ? /^Promise<Models\.(\w+)>$/.exec(member.type?.getText(source) ?? '')?.[1] : undefined
    if (promised !== undefined && member.name !== undefined) promises.set(`${node.name?.text ?? ''}.${member.name.getText(source)}`, promised)
  }
}

type Checking = {
  readonly interfaces: ReadonlyMap<string, ReadonlyMap<string, Member>>
  readonly source: ts.SourceFile
  readonly expand: readonly string[]
  readonly at: string
}

function checkModel(model: string, value: unknown, checking: Checking): string[] {
  const members = checking.interfaces.get(model)
  if (members === undefined) return [`${checking.at}: the SDK declares no ${model}.`]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${checking.at} is no ${model}.`]
  const given = new Map(Object.entries(value))
  const unknown = [...given.keys()].filter((name) => !members.has(name) && !checking.expand.includes(ours[`${model}.${name}`] ?? '')).map((name) => `${checking.at}.${name} is no field of ${model}.`)
  const missing = [...members].filter(([name, { optional }]) => !optional && !given.has(name) && mayLack[`${model}.${name}`] === undefined).map(([name]) => `${checking.at}.${name} is missing.`)
  const wrong = [...members].flatMap(([name, { type }]) => (given.has(name) ? checkType(type, given.get(name), { ...checking, at: `${checking.at}.${name}` }) : []))
  return [...unknown, ...missing, ...wrong]
}

function checkType(type: ts.TypeNode, value: unknown, checking: Checking): string[] {
  if (ts.isTypeReferenceNode(type)) return checkReference(type, value, checking)
  if (ts.isTypeLiteralNode(type)) return checkMap(type, value, checking)
  const word = type.getText(checking.source)
  if (word === 'any' || (word === 'object' && typeof value === 'object')) return []
  return typeof value === word ? [] : [`${checking.at} is no ${word}: ${JSON.stringify(value)}.`]
}

function checkReference(type: ts.TypeReferenceNode, value: unknown, checking: Checking): string[] {
  const name = type.typeName.getText(checking.source)
  if (name !== 'Array') return checkModel(name.replace('Models.', ''), value, checking)
  const [item] = type.typeArguments ?? []
  if (!Array.isArray(value) || item === undefined) return [`${checking.at} is no list.`]
  return value.flatMap((one: unknown, index) => checkType(item, one, { ...checking, at: `${checking.at}[${index}]` }))
}

/** `{ [key: string]: string; }`. */
function checkMap(type: ts.TypeLiteralNode, value: unknown, checking: Checking): string[] {
  const [member] = type.members
  if (member === undefined || !ts.isIndexSignatureDeclaration(member) || typeof value !== 'object' || value === null) return [`${checking.at} is no map.`]
  return Object.entries(value).flatMap(([key, one]) => checkType(member.type, one, { ...checking, at: `${checking.at}.${key}` }))
}

function withinModel(model: string, interfaces: Checking['interfaces'], source: ts.SourceFile, seen: Set<string>): string[] {
  if (seen.has(model)) return []
  seen.add(model)
  const parts = [...(interfaces.get(model)?.values() ?? [])].flatMap(({ type }) => [...type.getText(source).matchAll(/Models\.(\w+)/g)].map(([, name = '']) => name))
  return [model, ...parts.flatMap((name) => withinModel(name, interfaces, source, seen))]
}
