package org.hotfixworkbench.dsl.values;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Reason;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.Verdict;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;
import org.hotfixworkbench.model.value.VersionMask;

/**
 * Converts the text of every value of the language, and back. The messages are what users read. A
 * build converts millions of cells: reading is done by hand, and values that tables repeat exist
 * once.
 */
public class ServicingValueConverters extends AbstractDeclarativeValueConverterService {

    /** Longer names are those of manifests, which occur once. */
    private static final int MAX_INTERNED = 48;

    private final Interner<String> names = new Interner<>(Function.identity());
    private final Interner<FileVersion> versions = new Interner<>(FileVersion::parse);

    private String readName(String text) {
        if (Texts.isQuoted(text)) {
            return Texts.unquoted(text);
        }
        return text.length() > MAX_INTERNED ? text : names.get(text);
    }

    private static <E extends Enum<E> & Enumerator> IValueConverter<E> words(Words<E> words) {
        return new Converter<>(words::read, Enumerator::getLiteral);
    }

    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return new TextConverter(this::readName, Texts::name);
    }

    @ValueConverter(rule = "LevelName")
    public IValueConverter<String> levelName() {
        return new TextConverter(this::readName, Texts::levelName);
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return new TextConverter(Texts::unquoted, Texts::quoted);
    }

    @ValueConverter(rule = "Text")
    public IValueConverter<String> text() {
        return new TextConverter(Texts::read, Texts::write);
    }

    @ValueConverter(rule = "KbNumber")
    public IValueConverter<KbNumber> kbNumber() {
        return new Converter<>(KbNumber::parse, KbNumber::toString);
    }

    @ValueConverter(rule = "FileVersion")
    public IValueConverter<FileVersion> fileVersion() {
        return new Converter<>(versions::get, FileVersion::toString);
    }

    @ValueConverter(rule = "VersionMask")
    public IValueConverter<VersionMask> versionMask() {
        return new Converter<>(VersionMask::parse, VersionMask::toString);
    }

    @ValueConverter(rule = "OsVersion")
    public IValueConverter<OsVersion> osVersion() {
        return new Converter<>(OsVersion::parse, OsVersion::toString);
    }

    @ValueConverter(rule = "RevisionRange")
    public IValueConverter<RevisionRange> revisionRange() {
        return new Converter<>(RevisionRange::parse, RevisionRange::toString);
    }

    @ValueConverter(rule = "INT")
    public IValueConverter<Integer> number() {
        return new Converter<>(Numbers::whole, Object::toString);
    }

    @ValueConverter(rule = "Revision")
    public IValueConverter<Integer> revision() {
        return number();
    }

    @ValueConverter(rule = "FileSize")
    public IValueConverter<Long> fileSize() {
        return new Converter<>(Numbers::size, Numbers::write);
    }

    @ValueConverter(rule = "Date")
    public IValueConverter<LocalDate> date() {
        return new Converter<>(Clock::date, LocalDate::toString);
    }

    @ValueConverter(rule = "Time")
    public IValueConverter<LocalTime> time() {
        return new Converter<>(Clock::time, Clock::write);
    }

    @ValueConverter(rule = "Architecture")
    public IValueConverter<Architecture> architecture() {
        return words(new Words<>(Architecture.class, Architectures::parse));
    }

    @ValueConverter(rule = "PackageArchitecture")
    public IValueConverter<Architecture> packageArchitecture() {
        Words<Architecture> words = new Words<>(Architecture.class, Architectures::parse);
        String unstated = Architecture.UNSTATED.getLiteral();
        return new Converter<>(
                text -> text.equals(unstated) ? Architecture.UNSTATED : words.read(text),
                Enumerator::getLiteral);
    }

    @ValueConverter(rule = "Restart")
    public IValueConverter<Restart> restart() {
        return words(new Words<>(Restart.class));
    }

    @ValueConverter(rule = "HotfixClass")
    public IValueConverter<HotfixClass> hotfixClass() {
        return words(new Words<>(HotfixClass.class));
    }

    @ValueConverter(rule = "Verdict")
    public IValueConverter<Verdict> verdict() {
        return words(new Words<>(Verdict.class));
    }

    @ValueConverter(rule = "Reason")
    public IValueConverter<Reason> reason() {
        return words(new Words<>(Reason.class));
    }
}
