import path from 'node:path'

// api < ui < features < app: a file may import from its own layer and from those below, a feature
// never from another feature. Only app and testing may import testing; tests are free to.
const rank = { api: 0, ui: 1, features: 2, app: 3, testing: 4 }

const place = (file) => {
  const [, inside] = file.split(`${path.sep}src${path.sep}`)
  const [layer, area] = inside?.split(path.sep) ?? []
  return layer in rank ? { layer, area } : undefined
}

const target = (from, source) => {
  if (source.startsWith('@/')) {
    const root = from.slice(0, from.indexOf(`${path.sep}src${path.sep}`) + 5)
    return place(path.join(root, source.slice(2)))
  }
  return source.startsWith('.') ? place(path.resolve(path.dirname(from), source)) : undefined
}

export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '{{from}} may not import from {{to}}: imports point from app to features to ui to api.',
      across: 'Feature {{from}} may not import from feature {{to}}: let a page in app bring them together.',
    },
  },
  create(context) {
    const file = context.filename
    const own = /\.test\.tsx?$/.test(file) ? undefined : place(file)
    if (!own) return {}
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const to = target(file, node.source.value)
      if (!to) return
      if (rank[to.layer] > rank[own.layer])
        context.report({ node, messageId: 'upward', data: { from: own.layer, to: to.layer } })
      else if (to.layer === 'features' && own.layer === 'features' && to.area !== own.area)
        context.report({ node, messageId: 'across', data: { from: own.area, to: to.area } })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
