package org.maalbar.xlsx.part;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * The value of an attribute where the reader of XML has it, until the next event: there are millions of them, and of most no string
 * need be made.
 */
final class AttributeText extends TypedValueDecoder implements CharSequence {
    private char[] buffer = {};
    private int start;
    private int length;

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] source, int from, int end) {
        buffer = source;
        start = from;
        length = end - from;
    }

    @Override
    public void handleEmptyValue() {
        length = 0;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return buffer[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int end) {
        return toString().subSequence(from, end);
    }

    @Override
    public String toString() {
        return new String(buffer, start, length);
    }
}
