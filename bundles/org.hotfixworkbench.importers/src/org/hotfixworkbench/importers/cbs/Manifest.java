package org.hotfixworkbench.importers.cbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.xml.XmlElement;
import org.hotfixworkbench.importers.xml.XmlInput;
import org.hotfixworkbench.model.value.AssemblyIdentity;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * A manifest: of a package (.mum), of a component or of a deployment.
 *
 * <p>Domain: the root is {@code assembly} of the namespace urn:schemas-microsoft-com:asm.v3, with
 * its identity as the first child; a package has {@code package}, a component {@code file} and
 * {@code registryKeys}, a deployment only dependencies (WitherOrNot/cbs-docs; smx-smx/Winter,
 * AsmV3.cs).
 *
 * @param fileName the name of the file, without folders
 * @param size its size in bytes
 * @param identity what it describes
 * @param root the document
 */
record Manifest(String fileName, long size, AssemblyIdentity identity, XmlElement root) {

    static final String NAMESPACE = "urn:schemas-microsoft-com:asm.v3";
    private static final String IDENTITY = "assemblyIdentity";

    private static final Pattern KB =
            Pattern.compile("(?i)(?:^|_for_|kbid=|/help/|/kb/)(?:KB)?(\\d{5,8})(?!\\d)");

    /** A compressed manifest begins so, since Windows 8.1 (himselfv/manifestenum). */
    private static final byte[] COMPRESSED = {'D', 'C', 'M', 1};

    /** Whether a file begins like a compressed manifest. */
    static boolean isCompressed(byte[] bytes) {
        return startsWith(bytes, COMPRESSED);
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /**
     * Reads a manifest.
     *
     * @throws ImportException when it is compressed, no XML, or XML of another kind
     */
    static Manifest parse(String fileName, byte[] bytes) throws ImportException {
        if (isCompressed(bytes)) {
            throw new ImportException(
                    0,
                    "a compressed manifest (DCM), as Windows stores them since 8.1;"
                            + " it has to be expanded on such a system first");
        }
        XmlElement root = XmlInput.parse(bytes);
        if (!root.name().equals("assembly") || !root.namespace().equals(NAMESPACE)) {
            throw new ImportException(
                    root.line(),
                    "XML, but no manifest of a package or a component: its root is %s of '%s'"
                            .formatted(root.name(), root.namespace()));
        }
        XmlElement identity =
                root.child(IDENTITY)
                        .orElseThrow(
                                () ->
                                        new ImportException(
                                                root.line(), "a manifest without an identity"));
        return new Manifest(fileName, bytes.length, identity(identity), root);
    }

    /** The identity that an element states. */
    static AssemblyIdentity identity(XmlElement element) {
        return new AssemblyIdentity(
                element.attribute("name"),
                element.attribute("version"),
                element.attribute("processorArchitecture"),
                element.attribute("language"),
                element.attribute("publicKeyToken"),
                element.attributes().get("type"),
                element.attributes().get("versionScope"));
    }

    /** The element that makes it a package; empty for components and deployments. */
    Optional<XmlElement> packageElement() {
        return root.child("package");
    }

    /**
     * The number of the article of a package: in its identifier, in its name, or in the address of
     * its support information, in this order.
     */
    Optional<KbNumber> article() {
        String identifier = packageElement().map(it -> it.attribute("identifier")).orElse("");
        for (String text :
                List.of(identifier, identity.name(), root.attribute("supportInformation"))) {
            Matcher number = KB.matcher(text);
            if (number.find()) {
                return Optional.of(new KbNumber(Integer.parseInt(number.group(1))));
            }
        }
        return Optional.empty();
    }

    /** The identities of components and deployments that a package or a deployment carries. */
    List<AssemblyIdentity> components() {
        List<AssemblyIdentity> found = new ArrayList<>();
        for (XmlElement component : root.descendants("component")) {
            component.children(IDENTITY).forEach(it -> found.add(identity(it)));
        }
        for (XmlElement dependent : root.descendants("dependentAssembly")) {
            if (!dependent.attribute("dependencyType").equals("prerequisite")) {
                dependent.children(IDENTITY).forEach(it -> found.add(identity(it)));
            }
        }
        return found;
    }

    /** The keys of the registry that a component sets; each once. */
    List<String> registryKeys() {
        return root.descendants("registryKey").stream()
                .map(it -> it.attribute("keyName"))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** The names of the files of a component. */
    List<String> files() {
        return root.children("file").stream()
                .map(it -> it.attribute("name"))
                .map(it -> it.substring(Math.max(it.lastIndexOf('\\'), it.lastIndexOf('/')) + 1))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The name of its file in lower case, without the ending. */
    String key() {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".manifest")
                ? name.substring(0, name.length() - ".manifest".length())
                : name;
    }
}
