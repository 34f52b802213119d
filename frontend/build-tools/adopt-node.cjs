// Maven runs this with the `node` found on PATH, if any. When that node satisfies "engines.node" in
// package.json and has an npm beside it, lay both out where frontend-maven-plugin looks (<dir>/node)
// and exit 0. Exit 3 means "not suitable": the plugin then downloads its own node.
const fs = require('fs'),
  path = require('path')
const home = path.join(path.resolve(process.argv[2]), 'node'),
  exe = process.platform === 'win32' ? 'node.exe' : 'node'
const mark = path.join(home, 'adopted')
if (fs.existsSync(mark)) fs.rmSync(home, { recursive: true, force: true })
const no = (why) => {
  console.log('node on PATH not used: ' + why)
  process.exit(3)
}
const want = JSON.parse(fs.readFileSync('package.json', 'utf8')).engines.node
const real = fs.realpathSync(process.execPath),
  bin = path.dirname(real)
const npm = [
  path.join(bin, 'node_modules/npm'),
  path.join(bin, '../lib/node_modules/npm'),
  '/usr/share/nodejs/npm',
].find((d) => fs.existsSync(path.join(d, 'bin/npm-cli.js')))
if (!npm) no('no npm beside ' + real)
const { satisfies } = require(require.resolve('semver', { paths: [npm] }))
if (!satisfies(process.version, want)) no(process.version + ' does not satisfy ' + want)
fs.rmSync(home, { recursive: true, force: true })
fs.cpSync(fs.realpathSync(npm), path.join(home, 'node_modules/npm'), { recursive: true })
if (exe === 'node.exe') fs.copyFileSync(real, path.join(home, exe))
else fs.symlinkSync(real, path.join(home, exe))
fs.writeFileSync(mark, real)
console.log('using node ' + process.version + ' from ' + real)
