package org.hotfixworkbench.dsl.ide.completion;
import java.nio.file.*;
public class Scratch {
  public static void main(String[] a) throws Exception {
    Path d = Files.createTempDirectory("s");
    String[] cases = Files.readString(Path.of(a[0])).split("\n====\n");
    try (Writer w = Writer.in(d)) {
      for (String c : cases) {
        int nl = c.indexOf('\n');
        String f = c.substring(0, nl), t = c.substring(nl + 1);
        System.out.println("---- " + t.lines().filter(it -> it.contains("|")).findFirst().orElse(""));
        System.out.print(w.writes(f, t).proposals());
      }
    }
  }
}
