package org.hotfixworkbench.importers.machines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.text.SourceText;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.Architectures;

/**
 * Reads what {@code dism /get-packages} prints, as a list or as a table.
 *
 * <p>Domain: a package is named name~token~architecture~language~version; its state follows on the
 * next line, or in the next column. Packages of updates are called Package_for_KBn, parts of them
 * Package_1_for_KBn. The names of the other packages tell client and server apart.
 */
public final class PackageListImporter implements Importer {

    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?:[^|:\\uFF1A]{1,40}[:\\uFF1A]\\s*)?([A-Za-z0-9][\\w.+()-]{1,200})~([0-9a-fA-F]{16})"
                            + "~(\\w{0,10})~([\\w-]{0,20})~(\\d+(?:\\.\\d+){3})\\s*(\\|.*)?");

    /** So many lines describe a package at most. */
    private static final int DESCRIPTION = 25;

    private static final Pattern UPDATE =
            Pattern.compile("(?i)Package(?:_\\d+)?_for_(KB\\d{5,8}).*");

    private static final Pattern IMAGE =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4,5})\\.\\d+$");

    private static final Pattern STATE_LINE = Pattern.compile("^[^:]{1,40}[:\\uFF1A]\\s*(\\S.*)$");

    /** What dism calls the state Installed in the languages of Windows; in lower case. */
    private static final Set<String> INSTALLED =
            Set.of(
                    "installed",
                    "installiert",
                    "installé",
                    "instalado",
                    "instalada",
                    "installato",
                    "geïnstalleerd",
                    "zainstalowane",
                    "zainstalowano",
                    "nainstalováno",
                    "installerad",
                    "installeret",
                    "installert",
                    "asennettu",
                    "yüklü",
                    "установлен",
                    "установлено",
                    "インストール済み",
                    "已安装",
                    "已安裝",
                    "설치됨",
                    "telepítve",
                    "ligado");

    private static final Set<String> OTHER_STATES =
            Set.of(
                    "superseded",
                    "staged",
                    "install pending",
                    "uninstall pending",
                    "not present",
                    "removed",
                    "partially installed",
                    "resolved",
                    "ersetzt",
                    "abgelöst",
                    "bereitgestellt",
                    "remplacé",
                    "sustituido",
                    "reemplazado",
                    "superato",
                    "заменен",
                    "замещено",
                    "置き換え済み",
                    "已取代",
                    "indexé",
                    "en attente de désinstallation",
                    "desinstalación pendiente");

    /**
     * A package.
     *
     * @param line where it stands, from 1
     */
    private record Listed(int line, String name, String architecture, String state) {}

    @Override
    public String id() {
        return "dism";
    }

    @Override
    public String description() {
        return "What dism /get-packages prints of a machine or an image";
    }

    @Override
    public boolean recognises(Source source) {
        List<Listed> packages = packages(SourceText.head(source).lines());
        return !packages.isEmpty() && !packages.getFirst().state().isEmpty();
    }

    @Override
    public Imported read(Source source, Catalog catalog) throws ImportException, IOException {
        List<String> lines = SourceText.of(source).lines();
        List<Listed> packages = packages(lines);
        if (packages.isEmpty()) {
            throw new ImportException(0, "no package identity, such as name~token~amd64~~6.1.1.0");
        }
        MachineBuilder builder = new MachineBuilder(MachineBuilder.nameOf(source));
        Set<String> unknown = new TreeSet<>();
        for (Listed next : packages) {
            String state = next.state().toLowerCase(Locale.ROOT);
            Matcher update = UPDATE.matcher(next.name());
            if (INSTALLED.contains(state)) {
                if (update.matches()) {
                    builder.installed(next.line(), update.group(1).toUpperCase(Locale.ROOT));
                }
            } else if (!OTHER_STATES.contains(state)) {
                unknown.add(next.state());
            }
        }
        unknown.forEach(
                it ->
                        builder.warn(
                                "the state '%s' is not known, so its packages are left out"
                                        .formatted(it)));
        runs(lines, packages, builder, catalog);
        return builder.build(List.of());
    }

    private static List<Listed> packages(List<String> lines) {
        List<Listed> packages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher identity = IDENTITY.matcher(lines.get(i).strip());
            if (identity.matches()) {
                String columns = identity.group(6);
                String state =
                        columns == null
                                ? stateBelow(lines, i + 1)
                                : columns.split("\\|", -1)[1].strip();
                packages.add(
                        new Listed(i + 1, identity.group(1).strip(), identity.group(3), state));
            }
        }
        return packages;
    }

    /**
     * The state stands in the next line, or with {@code /get-packageinfo} some lines further down:
     * the first of them whose value is a state.
     */
    private static String stateBelow(List<String> lines, int line) {
        String next = "";
        for (int i = line; i < Math.min(lines.size(), line + DESCRIPTION); i++) {
            if (IDENTITY.matcher(lines.get(i).strip()).matches()) {
                break;
            }
            Matcher state = STATE_LINE.matcher(lines.get(i));
            String value = state.matches() ? state.group(1).strip() : "";
            String lower = value.toLowerCase(Locale.ROOT);
            if (INSTALLED.contains(lower) || OTHER_STATES.contains(lower)) {
                return value;
            }
            next = i == line ? value : next;
        }
        return next;
    }

    /** The version is that of the image, printed before the packages, or of its foundation. */
    private static void runs(
            List<String> lines, List<Listed> packages, MachineBuilder builder, Catalog catalog) {
        Installation installation = null;
        for (String line : lines.subList(0, packages.getFirst().line() - 1)) {
            Matcher image = IMAGE.matcher(line);
            if (image.find()) {
                // the version of the tool comes first, that of the image last
                installation =
                        new Installation(
                                Integer.parseInt(image.group(1)),
                                Integer.parseInt(image.group(2)),
                                Integer.parseInt(image.group(3)),
                                0);
            }
        }
        Architecture architecture = Architecture.UNSTATED;
        boolean server = false;
        boolean client = false;
        for (Listed next : packages) {
            String name = next.name().toLowerCase(Locale.ROOT);
            server |=
                    name.matches("microsoft-windows-server.*(edition|corecommon|core)-?.*package");
            client |= name.matches("microsoft-windows-client.*|microsoft-windows-.*edition");
            if (name.contains("foundation") || architecture == Architecture.UNSTATED) {
                architecture =
                        Architectures.ofManifestPrefix(next.architecture()).orElse(architecture);
            }
        }
        if (installation != null && server != client) {
            builder.runs(installation, installation.name(server, catalog), architecture, catalog);
        } else {
            builder.warn("nothing tells which product it is, so what it runs is left out");
            if (installation != null) {
                builder.note("Image version %s, %s".formatted(installation, architecture));
            }
        }
    }
}
