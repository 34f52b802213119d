import { RuleTester } from 'eslint'
import { layers } from './eslint-layers.js'

const at = (path, code) => ({ code, filename: `/somewhere/src/${path}` })

describe('imports point down; tests may point anywhere', () => {
  new RuleTester().run('layers', layers, {
    valid: [
      at('app/pages/TeamPage.ts', "import '@/features/team/api/useTeam'"),
      at('features/team/components/MemberRow.ts', "import '@/ui/icon/Icon'"),
      at('features/team/components/MemberRow.ts', "import '../api/useTeam'"),
      at('ui/problem/ProblemNotice.ts', "import '@/api/problem'"),
      at('features/team/team.test.ts', "import '@/testing/render'"),
      at('features/team/components/MemberRow.ts', "import 'react'"),
    ],
    invalid: [
      {
        ...at('features/team/api/a.ts', "import '@/features/citizen/api/useCitizens'"),
        errors: [{ messageId: 'across' }],
      },
      {
        ...at('features/team/api/a.ts', "import '../../citizen/api/useCitizens'"),
        errors: [{ messageId: 'across' }],
      },
      {
        ...at('features/team/api/a.ts', "export { x } from '@/app/places'"),
        errors: [{ messageId: 'upward' }],
      },
      {
        ...at('ui/page/Page.ts', "import '@/features/team/api/useTeam'"),
        errors: [{ messageId: 'upward' }],
      },
      { ...at('api/client.ts', "import('@/ui/icon/Icon')"), errors: [{ messageId: 'upward' }] },
      { ...at('app/App.ts', "import '@/testing/browser'"), errors: [{ messageId: 'upward' }] },
    ],
  })
})
