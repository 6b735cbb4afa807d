/** What is to be said of the example project: the slips that are in the published articles. */
export const FINDINGS = [
    'hotfixes/credssp-ca-chain.hotfix:100:22: warning: microsoft-windows-vssapi is a component that no other part of the hotfix knows: Credssp.dll, Tspkg.dll and Tspkg.mof come with microsoft-windows-security-credssp in the payload of NT6_0 [foreign-component]',
    'hotfixes/credssp-ca-chain.hotfix:114:22: warning: the x64 package has the 32-bit component microsoft-windows-vssapi 6.1.7600.20741, but no 32-bit file of build 7600 [missing-32-bit-copies]',
    'hotfixes/credssp-ca-chain.hotfix:127:132: warning: wow64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_3be15b4ee8d4360f is of 2010-06-23 11:21 here and of 2010-06-23 11:27 in the x64 package [conflicting-times]',
    'hotfixes/credssp-ca-chain.hotfix:127:22: warning: the ia64 package has the 32-bit component microsoft-windows-vssapi 6.1.7600.20741, but no 32-bit file of build 7600 [missing-32-bit-copies]',
    'hotfixes/kerberos-pac-remote-assistance.hotfix:23:13: warning: the packages of the payload have manifests, but none has a .mum file [missing-mum]',
].join('\n');
