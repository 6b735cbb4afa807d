package org.hotfixworkbench.dsl.values;

import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.nodemodel.INode;

/** Converts names and texts. A text without closing quote is reported, and keeps its value. */
final class TextConverter implements IValueConverter<String> {

    private final UnaryOperator<String> read;
    private final UnaryOperator<String> write;

    TextConverter(UnaryOperator<String> read, UnaryOperator<String> write) {
        this.read = read;
        this.write = write;
    }

    @Override
    public @Nullable String toValue(@Nullable String text, @Nullable INode node) {
        if (text == null) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (UnclosedTextException e) {
            throw new ValueConverterWithValueException(e.getMessage(), node, e.content(), e);
        } catch (IllegalArgumentException e) {
            throw new ValueConverterException(e.getMessage(), node, e);
        }
    }

    @Override
    public String toString(@Nullable String value) {
        if (value == null) {
            throw new ValueConverterException("there is no text to write", null, null);
        }
        return write.apply(value);
    }
}
