package org.hotfixworkbench.dsl.values;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A converter made of two functions. Reading throws an {@link IllegalArgumentException} with the
 * message for the user. A missing text, which the parser has reported before, has no value.
 */
final class Converter<T> implements IValueConverter<T> {

    private final Function<String, T> read;
    private final Function<T, String> write;

    Converter(Function<String, T> read, Function<T, String> write) {
        this.read = read;
        this.write = write;
    }

    @Override
    public T toValue(@Nullable String text, @Nullable INode node) {
        if (text == null) {
            return Optional.<T>empty().orElse(null);
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ValueConverterException(e.getMessage(), node, e);
        }
    }

    @Override
    public String toString(@Nullable T value) {
        if (value == null) {
            throw new ValueConverterException("there is no value to write", null, null);
        }
        return write.apply(value);
    }
}
