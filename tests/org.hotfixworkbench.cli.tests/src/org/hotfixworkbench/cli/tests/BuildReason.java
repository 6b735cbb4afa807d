package org.hotfixworkbench.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.cli.incremental.BuildRecord;

/** What makes a build necessary. */
enum BuildReason {
    EDITED {
        @Override
        List<String> apply(Cli cli) throws IOException {
            cli.write("src/b.hotfix", "hotfix b \"C\" { restart none }\n");
            return USUAL;
        }
    },
    ADDED {
        @Override
        List<String> apply(Cli cli) throws IOException {
            cli.write("src/deep/c.hotfix", "hotfix c \"C\" { restart none }\n");
            return USUAL;
        }
    },
    REMOVED {
        @Override
        List<String> apply(Cli cli) throws IOException {
            Files.delete(cli.folder().resolve("src/b.hotfix"));
            return USUAL;
        }
    },
    RENAMED {
        @Override
        List<String> apply(Cli cli) throws IOException {
            Path file = cli.folder().resolve("src/b.hotfix");
            Files.move(file, file.resolveSibling("z.hotfix"));
            return USUAL;
        }
    },
    OTHER_FORMATS {
        @Override
        List<String> apply(Cli cli) {
            return with("--to", "json,csv,html");
        }
    },
    OTHER_PROFILE {
        @Override
        List<String> apply(Cli cli) {
            return with("--to", "json,csv", "--profile", "draft");
        }
    },
    PROJECT_FILE {
        @Override
        List<String> apply(Cli cli) throws IOException {
            cli.write("hotfix.json", "{ \"severities\": { \"missing-mum\": \"off\" } }\n");
            return USUAL;
        }
    },
    LOSSES {
        @Override
        List<String> apply(Cli cli) {
            return with("--to", "json,csv", "--losses", "lost.json");
        }
    },
    NO_CACHE {
        @Override
        List<String> apply(Cli cli) {
            return with("--to", "json,csv", "--no-cache");
        }
    },
    OUTPUT_EDITED {
        @Override
        List<String> apply(Cli cli) throws IOException {
            Path csv = cli.folder().resolve("out/entries.csv");
            byte[] content = Files.readAllBytes(csv);
            content[content.length - 1] ^= 1;
            Files.write(csv, content);
            return USUAL;
        }
    },
    OUTPUT_DELETED {
        @Override
        List<String> apply(Cli cli) throws IOException {
            Files.delete(cli.folder().resolve("out/entries.csv"));
            return USUAL;
        }
    },
    RECORD_DELETED {
        @Override
        List<String> apply(Cli cli) throws IOException {
            Files.delete(cli.folder().resolve("out").resolve(BuildRecord.NAME));
            return USUAL;
        }
    };

    /** The arguments of the build before. */
    static final List<String> USUAL = with("--to", "json,csv");

    /** Changes something, and answers the arguments of the next build. */
    abstract List<String> apply(Cli cli) throws IOException;

    /** The arguments of a build. */
    static List<String> with(String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "src", "--out", "out"));
        arguments.addAll(List.of(more));
        return arguments;
    }
}
