hotfixSearch([
["file","files.html#file-_0027quoted_0027","\u0027quoted\u0027","1 row"],
["file","files.html#file--x.dll","-x.dll","1 row"],
["file","files.html#file-_003dwodd.dll","\u003dwodd.dll","1 row"],
["file","files.html#file-credssp.dll","Credssp.dll","1 row"],
["file","files.html#file-odd_002c_0020_0022quoted_0022.dll","Odd, \"quoted\".dll","1 row"],
["file","files.html#file-tspkg.mof","Tspkg.mof","1 row"],
["hotfix","hotfixes/credssp-ca-chain.html","credssp-ca-chain","RDP with CredSSP fails for certificates without AIA","","hotfix","","the \"odd\" one, \u003c1\u003e \u0026 more"],
["hotfix","hotfixes/the-odd-one-1-more.html","the \"odd\" one, \u003c1\u003e \u0026 more","Schräge Namen 😀","KB3161561","","2016-06-14",""],
["hotfix","hotfixes/unconditional.html","unconditional","","","","",""],
["hotfix","hotfixes/bare.html","bare","","","","","the \"odd\" one, \u003c1\u003e \u0026 more"],
["hotfix","hotfixes/KB2393802.html","KB2393802","","","","","the \"odd\" one, \u003c1\u003e \u0026 more"],
["product","products/WindowsVista.html","Windows Vista","WindowsVista"],
["product","products/WindowsServer2008.html","Windows Server 2008","WindowsServer2008"],
["product","products/Windows10.html","Windows10","Windows10"],
["machine","machines/server2008-rtm-x64.html","server2008-rtm-x64","The old file server"],
["machine","machines/unknown.html","unknown",""]
], false);
