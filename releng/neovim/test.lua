-- Run inside Neovim by the script "run" beside it. Every test compares one text with the expected one; what differs is printed,
-- and Neovim ends with code 1.

local ROOT = os.getenv('HOTFIX_ROOT')
local PATIENCE = 30000
local CREDSSP = 'hotfixes/credssp-ca-chain.hotfix'
local KERBEROS = 'hotfixes/kerberos-pac-remote-assistance.hotfix'

local passed, failed = 0, 0

local function say(text)
  io.stdout:write(text .. '\n')
end

local function test(name, run)
  local fine, problem = xpcall(run, debug.traceback)
  if fine then
    passed = passed + 1
    say('  passed: ' .. name)
  else
    failed = failed + 1
    say('  FAILED: ' .. name .. '\n' .. tostring(problem))
  end
end

local function equals(expected, actual)
  if expected ~= actual then
    error('expected:\n' .. expected .. '\nwas:\n' .. actual, 2)
  end
end

-- Waits until the function gives the expected text; the comparison after it tells what it gave at last.
local function becomes(expected, actual)
  vim.wait(PATIENCE, function()
    return actual() == expected
  end, 20)
  equals(expected, actual())
end

-- The configuration that users are told to write: the sample below a heading of the page.
local function sample(heading)
  local page = assert(io.open(ROOT .. '/docs/editors-neovim.md')):read('*a')
  local start = assert(page:find('## ' .. heading, 1, true), 'no heading ' .. heading)
  return assert(page:match('```lua\n(.-)```', start))
end

local function configure()
  assert(loadstring(sample(vim.fn.has('nvim-0.8') == 1 and 'Neovim 0.8' or 'Neovim 0.7')))()
end

local function edit(file)
  vim.cmd('edit ' .. file)
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

-- Puts the cursor on the first occurrence of a word, in a line that contains something.
local function at(line_with, word)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if line:find(line_with, 1, true) then
      local column = assert(line:find(word or line_with, 1, true))
      vim.api.nvim_win_set_cursor(0, { number, column - 1 })
      return
    end
  end
  error('no line with ' .. line_with)
end

-- All findings, as the command line prints them.
local function findings()
  local severities = { 'error', 'warning', 'info', 'hint' }
  local lines = {}
  for _, it in ipairs(vim.diagnostic.get()) do
    local file = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(it.bufnr), ':.')
    local place = string.format('%s:%d:%d', file, it.lnum + 1, it.col + 1)
    table.insert(lines, place .. ': ' .. severities[it.severity] .. ': ' .. it.message)
  end
  table.sort(lines)
  return table.concat(lines, '\n')
end

local FINDINGS = table.concat({
  CREDSSP .. ':100:22: warning: microsoft-windows-vssapi is a component that no other part of the hotfix knows: '
    .. 'Credssp.dll, Tspkg.dll and Tspkg.mof come with microsoft-windows-security-credssp in the payload of NT6_0',
  CREDSSP .. ':114:22: warning: the x64 package has the 32-bit component microsoft-windows-vssapi 6.1.7600.20741, '
    .. 'but no 32-bit file of build 7600',
  CREDSSP .. ':127:132: warning: '
    .. 'wow64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_3be15b4ee8d4360f '
    .. 'is of 2010-06-23 11:21 here and of 2010-06-23 11:27 in the x64 package',
  CREDSSP .. ':127:22: warning: the ia64 package has the 32-bit component microsoft-windows-vssapi 6.1.7600.20741, '
    .. 'but no 32-bit file of build 7600',
  KERBEROS .. ':23:13: warning: '
    .. 'the packages of the payload have manifests, but none has a .mum file',
}, '\n')

local function request(method, parameters)
  local answers = assert(vim.lsp.buf_request_sync(0, method, parameters, PATIENCE))
  for _, answer in pairs(answers) do
    return answer.err and error(answer.err.message) or answer.result
  end
  error('no server has answered ' .. method)
end

local function completion_labels()
  local position = vim.lsp.util.make_position_params()
  local items = vim.lsp.util.extract_completion_items(request('textDocument/completion', position))
  table.sort(items, function(a, b)
    return a.sortText < b.sortText
  end)
  return table.concat(vim.tbl_map(function(it)
    return it.label
  end, items), ', ')
end

-- The text of the window that floats above the others; empty when there is none.
local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
  return ''
end

local function format()
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ timeout_ms = PATIENCE })
  else
    vim.lsp.buf.formatting_sync(nil, PATIENCE)
  end
end

local function findings_tests()
  test('findings of the whole workspace', function()
    becomes(FINDINGS, findings)
  end)

  test('findings while one types', function()
    at('restart     possible')
    vim.cmd('normal! ccrestrat possible')
    becomes(CREDSSP .. ":23:5: error: 'restrat' starts no clause and no row; did you mean restart?", function()
      return findings():match('[^\n]*error: [^\n]*') or ''
    end)
    vim.cmd('silent undo')
    becomes(FINDINGS, findings)
  end)
end

local function reading_tests()
  test('hover', function()
    at('file     Credssp.dll', '6.0.6001.22765')
    vim.lsp.buf.hover()
    becomes(
      table.concat({
        '**6.0.6001.22765**',
        '',
        'Windows Vista SP1 and Windows Server 2008 RTM, LDR branch',
        '',
        '- level: SP1 of NT6_0, build 6001, released 2008-02-04',
        '- branch: LDR, revision 20480..24575',
        '- base revision: 18000',
      }, '\n'),
      floating
    )
    vim.cmd('normal! 0')
  end)

  test('completion of the levels of a product', function()
    edit(KERBEROS)
    at('WindowsServer2008R2 SP1', 'SP1')
    equals('RTM, SP1, any level', completion_labels())
  end)
end

local function changing_tests()
  test('formatting', function()
    edit(CREDSSP)
    local before = text()
    at('restart     possible')
    vim.cmd('normal! ccrestart possible')
    format()
    equals(before, text())
  end)

  test('a new name in all files', function()
    at('hotfix credssp-ca-chain', 'credssp-ca-chain')
    vim.lsp.buf.rename('credssp-chain')
    becomes('hotfix credssp-chain "Remote Desktop', function()
      return text():match('hotfix credssp[^\n]-Desktop') or ''
    end)
    edit('expectations.hotfix')
    local _, renamed = text():gsub('expect credssp%-chain ', '')
    equals('6', tostring(renamed))
    becomes(FINDINGS, findings)
  end)
end

-- Buffers with changes may be left, as 'hidden' allows.
vim.o.hidden = true
configure()
edit(CREDSSP)
findings_tests()
reading_tests()
changing_tests()
say(string.format('%d passed, %d failed', passed, failed))
for _, client in ipairs(vim.lsp.get_active_clients()) do
  client.stop()
end
vim.wait(PATIENCE, function()
  return #vim.lsp.get_active_clients() == 0
end, 20)
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
