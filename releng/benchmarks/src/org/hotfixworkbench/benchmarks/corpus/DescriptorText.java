package org.hotfixworkbench.benchmarks.corpus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hotfixworkbench.benchmarks.corpus.Release.Target;
import org.hotfixworkbench.benchmarks.corpus.Release.Track;
import org.hotfixworkbench.model.value.AssemblyIdentity;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Writes one descriptor: two packages of 40 files and 10 manifests each. Sizes and times follow
 * from file, version and platform, so that a file is the same wherever it is listed.
 */
final class DescriptorText {

    /** How many files a package lists. */
    private static final int FILES = 40;

    /** How many manifests a package lists; in 64-bit ones the last {@link #COPIES} are wow64. */
    private static final int MANIFESTS = 10;

    private static final int COPIES = 2;
    private static final String TOKEN = "31bf3856ad364e35";
    private static final int FIRST_ARTICLE = 4_000_000;
    private static final int DAYS_BETWEEN = 14;
    private static final int REVISIONS_BETWEEN = 12;

    private final long seed;
    private final int number;
    private final Family family;
    private final int position;
    private final Release release;
    private final LocalDate released;
    private final StringBuilder text = new StringBuilder(1 << 14);

    private DescriptorText(long seed, int number) {
        this.seed = seed;
        this.number = number;
        family = new Family(number / Family.SIZE);
        position = number % Family.SIZE;
        release = family.release();
        released = release.first().plusDays((long) position * DAYS_BETWEEN);
    }

    /** The text of the descriptor of a number, from 0. */
    static String of(long seed, int number) {
        DescriptorText descriptor = new DescriptorText(seed, number);
        descriptor.hotfix();
        return descriptor.text.toString();
    }

    /** The id of the hotfix of a number. */
    static String id(int number) {
        return new Family(number / Family.SIZE).area()
                + String.format(Locale.ROOT, "-%05d", number);
    }

    /** The article of the hotfix of a number. */
    static String article(int number) {
        return "KB" + (FIRST_ARTICLE + number);
    }

    private void hotfix() {
        String area = family.area();
        line(
                "hotfix "
                        + id(number)
                        + " \"The "
                        + area
                        + " service stops after "
                        + noise()
                        + "\" {");
        line("    article " + article(number));
        line("    class " + (release.dual() ? "update" : "hotfix"));
        line("    released " + released);
        line("    symptoms \"After some days of load the service does not answer any more.\"");
        line("    applies to " + names(release.products()));
        line("    prerequisites any of {");
        for (Target product : release.products()) {
            line("        " + product.name() + " " + product.levels());
        }
        line("    }");
        line("    restart " + (random("restart", 2) == 0 ? "required" : "possible"));
        line("    replaces " + replaced());
        line("    payload " + release.codebase() + " {");
        for (Track track : release.tracks()) {
            branch(track);
        }
        x86Package();
        x64Package();
        line("    }");
        line("}");
    }

    private String noise() {
        return random("title", 10_000) + " requests";
    }

    private String replaced() {
        if (position == 0) {
            return "nothing";
        }
        // by name and by article in turns; what the previous one replaces need not be repeated
        return position % 2 == 0 ? article(number - 1) : id(number - 1);
    }

    private void branch(Track track) {
        line(
                "        branch "
                        + release.version()
                        + "."
                        + track.build()
                        + "."
                        + track.revision() / 1000
                        + "xxx "
                        + track.level()
                        + " "
                        + track.branch()
                        + " of "
                        + names(release.products()));
    }

    private void x86Package() {
        List<Target> products = release.products().stream().filter(Target::x86).toList();
        line("        package x86 of " + names(products) + " {");
        int files = FILES / release.tracks().size();
        int components = MANIFESTS / release.tracks().size();
        for (Track track : release.tracks()) {
            files(track, files, "x86");
        }
        mum("x86");
        for (Track track : release.tracks()) {
            manifests(track, components, "x86");
        }
        line("        }");
    }

    private void x64Package() {
        line("        package x64 of " + names(release.products()) + " {");
        int files = FILES / release.tracks().size() / 2;
        int components = (MANIFESTS - COPIES) / release.tracks().size();
        for (Track track : release.tracks()) {
            files(track, files, "x64");
            files(track, files, "x86");
        }
        mum("x64");
        for (Track track : release.tracks()) {
            manifests(track, components, "amd64");
            manifests(track, COPIES / release.tracks().size(), "wow64");
        }
        line("        }");
    }

    private void files(Track track, int count, String platform) {
        String version = version(track);
        for (int i = 0; i < count; i++) {
            String key = family.file(i) + " " + version + " " + platform;
            line(
                    "            file "
                            + family.file(i)
                            + " "
                            + version
                            + " "
                            + size(key, 2_000_000)
                            + " "
                            + timestamp(key)
                            + " "
                            + platform);
        }
    }

    private void manifests(Track track, int count, String architecture) {
        for (int i = 0; i < count; i++) {
            ManifestName name =
                    ManifestName.of(
                            AssemblyIdentity.component(
                                    family.component(i),
                                    version(track),
                                    architecture,
                                    TOKEN,
                                    "neutral"));
            line(
                    "            manifest "
                            + name
                            + " "
                            + size(name.toString(), 40_000)
                            + " "
                            + timestamp(name.toString()));
        }
    }

    private void mum(String architecture) {
        String key = "mum " + architecture;
        line("            mum Update.mum " + size(key, 3_000) + " " + timestamp(key));
    }

    private String version(Track track) {
        int revision =
                track.revision()
                        + random("revision " + family.area(), 300)
                        + position * REVISIONS_BETWEEN;
        return release.version() + "." + track.build() + "." + revision;
    }

    private String size(String key, int limit) {
        return String.format(Locale.ROOT, "%,d", 4_000 + random("size " + key, limit));
    }

    private String timestamp(String key) {
        LocalDate date = released.minusDays(10 + random("date " + key, 3));
        return date + " " + LocalTime.of(random("hour " + key, 24), random("minute " + key, 60));
    }

    /** A number that follows from the seed and a key, from 0 to below a limit. */
    private int random(String key, int limit) {
        long mixed = (seed ^ key.hashCode()) * 0x9E37_79B9_7F4A_7C15L;
        return (int) ((mixed >>> 33) % limit);
    }

    private static String names(List<Target> products) {
        return products.stream().map(Target::name).collect(Collectors.joining(", "));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
