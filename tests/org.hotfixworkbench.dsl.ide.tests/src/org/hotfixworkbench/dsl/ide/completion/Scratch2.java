package org.hotfixworkbench.dsl.ide.completion;
import java.nio.file.*;
import java.util.*;
import org.eclipse.lsp4j.*;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.*;
public class Scratch2 {
  public static void main(String[] a) throws Exception {
    Path d = Files.createTempDirectory("s");
    String text = Files.readString(Path.of(a[0]));
    try (Writer w = Writer.in(d)) {
      Editor e = w.editor();
      var s = e.server().getTextDocumentService();
      // 2000 line
      StringBuilder big = new StringBuilder("hotfix big \"t\" {\n applies to Windows7\n payload NT6_1 {\n");
      for (String p : new String[]{"x86","x64"}) {
        big.append("  package "+p+" {\n");
        for (int i=0;i<950;i++) { if(i%3==0) big.append("   manifest "+(p.equals("x86")?"x86":"amd64")+"_microsoft-windows-comp"+i+"_31bf3856ad364e35_6.1.7601.2"+(1000+i%40)+"_none_456ee4abe09cb6ac 1,000 2012-02-29 06:20\n"); else big.append("   file F"+i+p+".dll 6.1.7601.2"+(1000+i%40)+" 716,288 2012-02-29 06:20 "+p+"\n"); }
        big.append("  }\n");
      }
      String tail="  }\n}\n";
      String[] ends={"  package ia64 {\n   |\n  }\n","  package ia64 {\n   file |\n  }\n","  package ia64 {\n   manifest |\n  }\n","  package ia64 {\n   manifest amd64_q|\n  }\n","  package ia64 {\n   file F3x86.dll |\n  }\n","  |\n", "  package ia64 {\n   man|\n  }\n","  allow |\n"};
      for (int round=0;round<6;round++) for (String end : ends) {
        w.writes("big.hotfix", big+end+tail); w.asks();
        long t=System.nanoTime(); int n=0; for(int i=0;i<10;i++) n=w.asks().getItems().size(); long u=(System.nanoTime()-t)/10000;
        if(round==5) System.out.println(u+" us "+n+" items  "+end.strip().replace("\n"," "));
      }
      long t=System.nanoTime(); int n=0;
      e.open("p.hotfix","");
      for (int i=0;i<=text.length();i++) {
        w.writes("p.hotfix", text.substring(0,i)+"|"); w.asks(); n++;
      }
      System.out.println(n+" prefixes "+(System.nanoTime()-t)/1000000+" ms");
    }
  }
}
