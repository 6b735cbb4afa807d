package org.hotfixworkbench.dsl.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project: a hotfix that replaces another one, a machine, an expectation. */
public final class Sample {

    /** The file with the hotfixes. */
    public static final String FILE = "lsa.hotfix";

    /** Its text. */
    public static final String TEXT =
            """
            // Two of a kind,
            // one after the other.
            hotfix lsa-old "The older one" {
                article     KB1000001
                class       hotfix
                restart     required
                replaces    KB999999
            }

            hotfix lsa-new "The newer one" {
                article     KB1000002
                released    2012-03-13
                symptoms    \"""
                    A sign-in fails.
                    It says why.
                    Then it fails again.
                    And again.
                \"""
                applies to  WindowsServer2008 RTM, Windows7
                prerequisites any of {
                    WindowsServer2008 RTM
                    hotfix lsa-old
                }
                replaces    lsa-old
                see         KB1000001 "The first try"

                payload NT6_0 {
                    branch 6.0.6001.22xxx SP1 LDR
                    package x64 {
                        allow foreign-version "Printed like that."
                        file     Lsa.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x64
                        file     Lsa.dll 6.1.7601.17514 1,572,864 2010-09-16 16:04 x86
                        manifest amd64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_2024570c73172b14 12,936 2010-09-16 16:22
                    }
                }
            }
            """;

    /** The file with a machine, a group and an expectation. */
    public static final String OTHERS = "others.machine";

    /** Its text. */
    public static final String OTHERS_TEXT =
            """
            machine server "Of the lab" {
                runs      WindowsServer2008 RTM x64
                installed complete KB1000001
                file      Lsa.dll 6.0.6001.18000 x64
            }

            fixes the-hole any of {
                lsa-new
                KB1000001
            }

            expect lsa-new on server applicable
            """;

    private Sample() {}

    /** Writes the files to a folder. */
    public static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), TEXT);
        Files.writeString(folder.resolve(OTHERS), OTHERS_TEXT);
    }
}
