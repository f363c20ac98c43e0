/** Demo data: one account with an organisation and two projects. Its password and API key are made at random when it is planted. */
export const demo = {
  email: 'demo@example.com',
  name: 'Demo',
  orgName: 'Demo Organization',
  projects: [
    { name: 'Landing page', description: 'Where a newcomer can try runs', githubRepoUrl: null },
    { name: 'Release notes', description: null, githubRepoUrl: 'https://github.com/example/release-notes' },
  ],
} as const
