import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Lays out the command line as a user unpacks it: {@code bin}, {@code lib} with one jar a bundle,
 * licence. The jars keep apart, because merging them would overwrite the plugin.properties that EMF
 * and Xtext read. What keeps the JVM from putting classes into a cache is taken off: signatures,
 * which cost a fifth of every start, and class files of Java 5 and before, which cost a tenth.
 * Those have no frames for the verifier; they get them, and with them the version of Java 8. The
 * start scripts name caches of classes after {@code lib/digest}, so that none outlives its jars.
 *
 * <p>Arguments: the root of the project, the folder to fill.
 */
public final class Assemble {

    private static final List<String> DOCUMENTS = List.of("LICENSE", "NOTICE.md");

    /** The first Java that trains and writes the cache in one step. */
    private static final int FIRST_WITH_AOT_CACHE = 25;

    /** Where the version of a class file stands in it, as two bytes. */
    private static final int VERSION = 6;

    /** Bytes of the digest that are enough to tell one version from another. */
    private static final int DIGEST_LENGTH = 6;

    /** The time of what has none of its own, the first that archives know. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Assemble() {}

    /** Fills the folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        delete(target);
        Path lib = Files.createDirectories(target.resolve("lib"));
        Path cli = root.resolve("bundles/org.hotfixworkbench.cli/target");
        List<Path> jars = new ArrayList<>(jars(cli.resolve("lib")));
        jars.addAll(jars(cli));
        try (URLClassLoader classes = loader(jars)) {
            for (Path jar : jars) {
                copy(jar, lib.resolve(plainName(jar)), classes);
            }
        }
        Files.writeString(lib.resolve("digest"), digest(jars(lib)) + "\n");
        Path bin = Files.createDirectories(target.resolve("bin"));
        for (String script : List.of("hotfix", "hotfix.cmd")) {
            Path copy = copy(root.resolve("releng/cli/dist/bin").resolve(script), bin);
            copy.toFile().setExecutable(true, false);
        }
        copy(root.resolve("releng/scripts/java.sh"), bin);
        copy(root.resolve("releng/scripts/java.cmd"), bin);
        for (String document : DOCUMENTS) {
            copy(root.resolve(document), target);
        }
        train(target);
        // what the start scripts of the clone compare the sources with
        Files.createFile(target.resolve("built"));
    }

    /** Lets the command line make its caches, so that they are there at the first start. */
    private static void train(Path target) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        if (windows || Runtime.version().feature() < FIRST_WITH_AOT_CACHE) {
            return;
        }
        ProcessBuilder run = new ProcessBuilder(target.resolve("bin/hotfix").toString());
        run.environment().put("HOTFIX_CACHE", "train");
        run.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int status = run.inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("the training of the command line failed");
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /**
     * Stands for the names and the content of files; their times and sizes may well be the same.
     */
    private static String digest(List<Path> files) throws IOException {
        try (DigestOutputStream all =
                new DigestOutputStream(
                        OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            for (Path file : files) {
                all.write((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
                Files.copy(file, all);
            }
            return HexFormat.of().formatHex(all.getMessageDigest().digest(), 0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    /** Our own jars carry no version in their names, so that scripts and caches can name them. */
    private static String plainName(Path jar) {
        String name = jar.getFileName().toString();
        return name.startsWith("org.hotfixworkbench.")
                ? name.replaceFirst("-[0-9].*", ".jar")
                : name;
    }

    private static Path copy(Path file, Path folder) throws IOException {
        return Files.copy(
                file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.deleteIfExists(folder);
            return;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path path : content) {
                delete(path);
            }
        }
        Files.delete(folder);
    }

    private static URLClassLoader loader(List<Path> jars) throws IOException {
        URL[] places = new URL[jars.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = jars.get(i).toUri().toURL();
        }
        return new URLClassLoader(places);
    }

    private static void copy(Path from, Path to, ClassLoader classes) throws IOException {
        try (JarInputStream in = new JarInputStream(Files.newInputStream(from), false);
                OutputStream file = Files.newOutputStream(to)) {
            Manifest manifest = in.getManifest() == null ? new Manifest() : in.getManifest();
            manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
            manifest.getEntries().clear();
            try (JarOutputStream out = new JarOutputStream(file)) {
                JarEntry first = new JarEntry(JarFile.MANIFEST_NAME);
                first.setTimeLocal(NO_TIME);
                out.putNextEntry(first);
                manifest.write(out);
                out.closeEntry();
                for (JarEntry entry = in.getNextJarEntry();
                        entry != null;
                        entry = in.getNextJarEntry()) {
                    if (!isSignature(entry.getName()) && !entry.isDirectory()) {
                        copy(entry, in, out, classes);
                    }
                }
            }
        }
    }

    private static void copy(
            JarEntry entry, InputStream in, JarOutputStream out, ClassLoader classes)
            throws IOException {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        if (entry.getName().endsWith(".class")) {
            out.write(withFrames(in.readAllBytes(), classes));
        } else {
            in.transferTo(out);
        }
        out.closeEntry();
    }

    /** A class that any verifier since Java 6 takes, without its way for older ones. */
    private static byte[] withFrames(byte[] bytes, ClassLoader classes) {
        int version = (bytes[VERSION] & 0xff) << 8 | bytes[VERSION + 1] & 0xff;
        if (version >= Opcodes.V1_6) {
            return bytes;
        }
        ClassWriter writer = new FrameWriter(classes);
        try {
            new ClassReader(bytes).accept(new Modernizer(writer), ClassReader.SKIP_FRAMES);
        } catch (TypeNotPresentException e) {
            // uses a library that is not shipped, so nobody can load it anyway
            return bytes;
        }
        return writer.toByteArray();
    }

    /** Computes frames, for which it has to know what classes extend. */
    private static final class FrameWriter extends ClassWriter {

        private final ClassLoader classes;

        FrameWriter(ClassLoader classes) {
            super(COMPUTE_FRAMES);
            this.classes = classes;
        }

        @Override
        protected ClassLoader getClassLoader() {
            return classes;
        }
    }

    /** Raises the version, and replaces what that version no longer has: subroutines. */
    private static final class Modernizer extends ClassVisitor {

        Modernizer(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                String signature,
                String superName,
                String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equals("META-INF/MANIFEST.MF")
                || upper.startsWith("META-INF/")
                        && (upper.endsWith(".SF")
                                || upper.endsWith(".RSA")
                                || upper.endsWith(".DSA"));
    }
}
