package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on branches and masks. Findings are compared as a whole: severity, place, message and
 * fixes.
 */
class BranchRulesTest {

    /** branch-contradicts-catalog. */
    @Test
    void branchOfOtherRevisions() {
        assertEquals(
                """
                error branch-contradicts-catalog at BranchMask.branch: revisions 22000 to 22999 \
                of NT6_0 build 6001 are LDR, not GDR (GDR 16384..20479, LDR 20480..24575, Rollup \
                24576..28671)
                  fix: Change the branch to LDR = replace BranchMask.branch by LDR""",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6001.22xxx SP1 GDR
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-contradicts-catalog. */
    @Test
    void levelOfAnotherBuild() {
        assertEquals(
                """
                error branch-contradicts-catalog at BranchMask.level: build 6001 of NT6_0 is SP1, \
                not SP2
                  fix: Change the level to SP1 = replace BranchMask.level by SP1""",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6001.22xxx SP2 LDR
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-contradicts-catalog. */
    @Test
    void maskOfUnknownBuild() {
        assertEquals(
                """
                error branch-contradicts-catalog at BranchMask.mask: build 6005 belongs to no \
                level of NT6_0: it has 6000 (RTM), 6001 (SP1), 6002, 6003 (SP2)""",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6005.22xxx SP2 LDR
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-contradicts-catalog. */
    @Test
    void maskOfAnotherCodeBase() {
        assertEquals(
                """
                error branch-contradicts-catalog at BranchMask.mask: mask 6.1.7601.22xxx is not \
                of NT6_0, whose versions begin with 6.0""",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.1.7601.22xxx SP2 LDR
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-contradicts-catalog. */
    @Test
    void revisionsOfNoBranch() {
        assertEquals(
                """
                error branch-contradicts-catalog at BranchMask.branch: revisions 12000 to 12999 \
                of NT6_0 build 6001 belong to no branch, and not to LDR (GDR 16384..20479, LDR \
                20480..24575, Rollup 24576..28671)""",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6001.12xxx SP1 LDR
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-contradicts-catalog. */
    @Test
    void wholeBuildOfOneBranch() {
        assertEquals(
                """
                error branch-contradicts-catalog at BranchMask.branch: revisions 20000 to 20999 \
                of NT6_0 build 6003 are Rollup, not LDR (GDR 16384..20479, LDR 20480..24575, \
                Rollup 24576..28671)
                  fix: Change the branch to Rollup = replace BranchMask.branch by Rollup""",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6003.20xxx SP2 LDR
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-contradicts-catalog: nothing to report. */
    @Test
    void maskAcrossTwoBranches() {
        assertEquals(
                "",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT6_1 {
                                branch 6.1.7600.20xxx RTM LDR
                                branch 6.1.7600.20xxx RTM GDR
                                package x86 {
                                }
                            }
                        }
                        """));
    }

    /** branch-contradicts-catalog. */
    @Test
    void onlyTheLevelWhereBranchesAreDeclared() {
        assertEquals(
                """
                error branch-contradicts-catalog at BranchMask.level: build 2600 of NT5_1 is SP3, \
                not SP2
                  fix: Change the level to SP3 = replace BranchMask.level by SP3""",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT5_1 {
                                branch 5.1.2600.6xxx SP3 QFE
                                branch 5.1.2600.6xxx SP2 QFE
                                package x86 {
                                }
                            }
                        }
                        """));
    }

    /** branch-contradicts-catalog: nothing to report. */
    @Test
    void branchesThatAgree() {
        assertEquals(
                "",
                Check.of(
                        "branch-contradicts-catalog",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6001.22xxx SP1 LDR
                                branch 6.0.6002.18xxx SP2 GDR
                                branch 6.0.6002.24xxx SP2 LDR
                                branch 6.0.6001.22xxx - -
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-on-single-line. */
    @Test
    void branchWhereThereIsNone() {
        assertEquals(
                """
                warning branch-on-single-line at BranchMask.branch: NT6_3 has a single line of \
                updates and no branches
                  fix: State no branch = replace BranchMask.branch by -""",
                Check.of(
                        "branch-on-single-line",
                        """
                        hotfix h {
                            payload NT6_3 {
                                branch 6.3.9600.17xxx RTM GDR
                                branch 6.3.9600.18xxx RTM -
                                package x64 {
                                }
                            }
                        }
                        """));
    }

    /** unused-branch-mask. */
    @Test
    void maskWithoutFiles() {
        assertEquals(
                """
                error unused-branch-mask at BranchMask.mask: no file of the payload has a version \
                like 6.0.6001.23xxx: its files of build 6001 are 6.0.6001.22765
                  fix: Remove the mask = remove BranchMask
                error unused-branch-mask at BranchMask.mask: no file of the payload has a version \
                like 6.0.6002.22xxx: none is of build 6002
                  fix: Remove the mask = remove BranchMask""",
                Check.of(
                        "unused-branch-mask",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6001.22xxx SP1 LDR
                                branch 6.0.6001.23xxx SP1 LDR
                                branch 6.0.6002.22xxx SP2 LDR
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** unused-branch-mask: nothing to report. */
    @Test
    void masksOfAPayloadWithoutVersions() {
        assertEquals(
                "",
                Check.of(
                        "unused-branch-mask",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6001.22xxx SP1 LDR
                                package x86 {
                                    file Tspkg.mof - 964 2010-03-04 06:05 -
                                }
                            }
                        }
                        """));
    }

    /** file-without-mask. */
    @Test
    void filesOutsideOfAllMasks() {
        assertEquals(
                """
                warning file-without-mask at Credssp.dll#2.version: no mask of the payload covers \
                6.0.6002.22489 (2 files like 6.0.6002.22xxx)
                  fix: Add the mask 6.0.6002.22xxx = after BranchMask insert branch \
                6.0.6002.22xxx SP2 LDR""",
                Check.of(
                        "file-without-mask",
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6001.22xxx SP1 LDR
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                    file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                    file Tspkg.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                }
                            }
                        }
                        """));
    }

    /** file-without-mask: nothing to report. */
    @Test
    void baseReleaseNeedsNoMask() {
        assertEquals(
                "",
                Check.of(
                        "file-without-mask",
                        """
                        hotfix h {
                            payload NT6_1 {
                                branch 6.1.7600.20xxx RTM LDR
                                package x86 {
                                    file Cng.sys 6.1.7600.16385 369,568 2009-07-14 01:17 x86
                                    file Lsasrv.mof - 13,780 2009-06-10 21:33 -
                                }
                            }
                        }
                        """));
    }

    /** file-without-mask: nothing to report. */
    @Test
    void payloadWithoutMasks() {
        assertEquals(
                "",
                Check.of(
                        "file-without-mask",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }
}
