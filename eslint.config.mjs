import { defineConfig } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { castWithReason } from './tools/lint/cast-with-reason.mjs'
import { fence } from './tools/lint/outside-world.mjs'
import { shortFunctions } from './tools/lint/short-functions.mjs'

const typescript = ['**/*.ts', '**/*.tsx']
const everything = ['**/*.ts', '**/*.tsx', '**/*.mjs']

/** Style that a machine can see (STYLE.md), wherever code stands. */
const style = [
  { selector: 'ClassDeclaration[superClass]:not([superClass.name=/Error$/])', message: 'No inheritance: functions over classes. Only errors extend, and only Error.' },
  { selector: ':function > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]', message: 'No boolean arguments: `f(x, true)` tells its reader nothing. Pass a named object, or write two functions.' },
  { selector: 'Decorator', message: 'No decorators: say it in the open.' },
  { selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"]', message: 'Node runs our TypeScript by taking the types away: a union and a module do the same.' },
]

/** Nobody writes a status by hand: move() follows an arrow, and its type is the arrow's target. */
const byHand = [
  {
    selector: 'CallExpression[callee.property.name="set"] > ObjectExpression > Property[key.name="status"] > Literal',
    message: 'A status is never written by hand: move(lifecycle, status, event) gives it.',
  },
]

/** A page says what it means and leaves how to what every page is made of. */
const page = [
  ...style,
  { selector: 'JSXOpeningElement[name.name="form"]', message: 'A bare form leaves the page when it is sent: use Form (console/design).' },
  { selector: 'JSXAttribute[name.name="component"] > JSXExpressionContainer > Identifier[name="Link"]', message: 'Nobody checks the address of component={Link}: renderRoot={(props) => <Link {...props} to="…" />}.' },
]

export default defineConfig(
  { ignores: ['node_modules/', 'data/', 'coverage/', 'console/dist/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Types: what the compiler alone does not see.
  { files: typescript, extends: [tseslint.configs.strictTypeChecked], languageOptions: { parserOptions: { projectService: true } } },
  {
    files: typescript,
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void stop()` and `done => done(null)` are how callbacks are written, and `return done(null)` how they end early.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      // Our objects are records of functions without `this`; naming a default type argument, or a parameter that only documents, can be clearer.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // It takes every `String(unknown)` for a mistake, also at the edge where unknown is what there is.
      '@typescript-eslint/no-base-to-string': 'off',
      // It takes a driver's numbered types for our enums, which we have not.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // What was caught may be thrown on, whatever it is.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true, allowThrowingAny: false, allowRethrowing: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true, minimumDescriptionLength: 10 }],
    },
  },

  // Matchers (`expect.objectContaining`) and parsed fixtures are `any` by their nature; what they are compared with is typed.
  { files: ['tests/**/*.ts', 'tools/**/*.test.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },

  // Hooks are called alike at every drawing, and name what they read.
  {
    files: ['console/**/*.tsx', 'console/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // A handler may start something that nobody waits for: what fails there is shown by the query or the step that it started.
  { files: ['console/**/*.tsx'], rules: { '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }] } },

  // Shape.
  {
    files: everything,
    plugins: { desk: { rules: { 'cast-with-reason': castWithReason, 'short-functions': shortFunctions } } },
    rules: {
      'max-lines': ['error', { max: 299 }],
      'desk/short-functions': 'error',
      'desk/cast-with-reason': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-param-reassign': 'error',
      'no-eval': 'error',
      'no-console': 'error',
    },
  },

  // The outside world: the last block that names a file decides for it.
  { files: everything, rules: fence({ world: false, environment: false }, style) },
  { files: ['server/modules/**'], rules: fence({ world: false, environment: false }, [...style, ...byHand]) },
  { files: ['server/adapters/**', 'server/platform/**'], rules: fence({ world: true, environment: false }, style) },
  { files: ['console/**'], rules: fence({ world: false, environment: false, mutations: false, dialogs: false }, page) },
  { files: ['console/desk/change.ts'], rules: fence({ world: false, environment: false, dialogs: false }, page) },
  { files: ['console/design/{dialog-box,side-dialog,leave-question-box}.tsx', 'console/search/search-box.tsx'], rules: fence({ world: false, environment: false, mutations: false }, page) },
  { files: ['console/browser/**'], rules: fence({ world: true, environment: false }, style) },
  { files: ['console/vite.config.ts'], rules: fence({ world: true, environment: true }, style) },
  { files: ['server/config.ts'], rules: fence({ world: false, environment: true }, style) },
  {
    files: ['cli/**', 'bin/**', 'tools/**', 'tests/**', 'bench/**', '*.ts', '**/*.mjs'],
    rules: { ...fence({ world: true, environment: true }, style), 'no-console': 'off' },
  },
)
