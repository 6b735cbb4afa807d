package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/** Rules on machines. Findings are compared as a whole: severity, place, message and fixes. */
class MachineRulesTest {

    /** machine-architecture. */
    @Test
    void machineArchitecture() {
        assertEquals(
                """
                error machine-architecture at server.architecture: WindowsServer2008R2 was \
                never released for x86, only for x64 and ia64""",
                Check.of(
                        "machine-architecture",
                        """
                        machine server {
                            runs WindowsServer2008R2 SP1 x86
                        }
                        """));
    }

    /** machine-architecture: nothing to report. */
    @Test
    void machineArchitectureCorrected() {
        assertEquals(
                "",
                Check.of(
                        "machine-architecture",
                        """
                        machine server {
                            runs WindowsServer2008R2 SP1 x64
                        }
                        """));
    }

    /** machine-architecture: nothing to report. */
    @Test
    void notStated() {
        assertEquals(
                "",
                Check.of(
                        "machine-architecture",
                        """
                        machine server {
                            runs WindowsServer2008R2 SP1 -
                        }
                        """));
    }

    /** machine-file-level. */
    @Test
    void machineFileLevel() {
        assertEquals(
                """
                warning machine-file-level at MachineFile.version: Kerberos.dll \
                6.1.7601.21932 is of SP1, but the machine runs Windows7 RTM""",
                Check.of(
                        "machine-file-level",
                        """
                        machine client {
                            runs Windows7 RTM x64
                            file Kerberos.dll 6.1.7601.21932 x64
                        }
                        """));
    }

    /** machine-file-level: nothing to report. */
    @Test
    void machineFileLevelCorrected() {
        assertEquals(
                "",
                Check.of(
                        "machine-file-level",
                        """
                        machine client {
                            runs Windows7 SP1 x64
                            file Kerberos.dll 6.1.7601.21932 x64
                        }
                        """));
    }

    /** machine-file-level. */
    @Test
    void olderFixOfAnEarlierLevel() {
        assertEquals(
                """
                warning machine-file-level at MachineFile.version: Credssp.dll \
                6.0.6001.22765 is of SP1, but the machine runs WindowsServer2008 SP2""",
                Check.of(
                        "machine-file-level",
                        """
                        machine client {
                            runs WindowsServer2008 SP2 x64
                            file Credssp.dll 6.0.6001.22765 x64
                        }
                        """));
    }

    /** machine-file-level: nothing to report. */
    @Test
    void untouchedAndForeignFiles() {
        assertEquals(
                "",
                Check.of(
                        "machine-file-level",
                        """
                        machine client {
                            runs Windows7 SP1 x64
                            file Acxtrnal.dll 6.1.7600.16385 x64
                            file Mshtml.dll 9.0.8112.16440 x64
                            file Tspkg.mof - -
                        }
                        """));
    }

    /** machine-file-level: nothing to report. */
    @Test
    void levelNotKnown() {
        assertEquals(
                "",
                Check.of(
                        "machine-file-level",
                        """
                        machine client {
                            runs Windows7 - x64
                            file Kerberos.dll 6.1.7601.21932 x64
                        }
                        """));
    }

    /** machine-file-level: nothing to report. */
    @Test
    void build6003IsSp2() {
        assertEquals(
                "",
                Check.of(
                        "machine-file-level",
                        """
                        machine client {
                            runs WindowsServer2008 SP2 x64
                            file Credssp.dll 6.0.6003.20489 x64
                        }
                        """));
    }

    /** contradictory-facts. */
    @Test
    void contradictoryFacts() {
        assertEquals(
                """
                error contradictory-facts at NameList.names[1]: kb976932 is said to be \
                installed and not to be installed""",
                Check.of(
                        "contradictory-facts",
                        """
                        machine client {
                            runs Windows7 SP1 x64
                            installed KB976932, KB2492386
                            not installed KB2654668, kb976932
                        }
                        """));
    }

    /** contradictory-facts: nothing to report. */
    @Test
    void contradictoryFactsCorrected() {
        assertEquals(
                "",
                Check.of(
                        "contradictory-facts",
                        """
                        machine client {
                            runs Windows7 SP1 x64
                            installed KB976932, KB2492386
                            not installed KB2654668
                        }
                        """));
    }

    /** contradictory-facts. */
    @Test
    void featureAndFile() {
        assertEquals(
                """
                error contradictory-facts at NameList.names[0]: RemoteAssistance is said to \
                be there and not to be there
                error contradictory-facts at MachineFile.version: KERBEROS.DLL has version \
                6.1.7601.17514 here and 6.1.7601.21932 in another row of the machine""",
                Check.of(
                        "contradictory-facts",
                        """
                        machine client {
                            runs Windows7 SP1 x64
                            feature RemoteAssistance
                            not feature RemoteAssistance
                            file Kerberos.dll 6.1.7601.21932 x64
                            file KERBEROS.DLL 6.1.7601.17514 x64
                        }
                        """));
    }

    /** contradictory-facts: nothing to report. */
    @Test
    void copiesAndRepetitions() {
        assertEquals(
                "",
                Check.of(
                        "contradictory-facts",
                        """
                        machine client {
                            runs Windows7 SP1 x64
                            file Kerberos.dll 6.1.7601.21932 x64
                            file Kerberos.dll 6.1.7601.17514 x86
                            file Kerberos.dll 6.1.7601.21932 x64
                        }
                        """));
    }
}
