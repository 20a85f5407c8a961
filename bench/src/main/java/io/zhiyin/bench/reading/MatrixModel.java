package io.zhiyin.bench.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * An ONNX model that is nothing but one product with a constant matrix, written field by field as the format (protocol
 * buffers, onnx.proto) asks. The matrix is constant because an encoder's weights are: the runtime may lay it out beforehand.
 */
final class MatrixModel {
    private static final int FLOAT = 1;

    private MatrixModel() {}

    /** {@code c[rows, outer] = a[rows, inner] · B[inner, outer]}. */
    static byte[] of(int rows, int inner, int outer) {
        byte[] node = message()
                .text(1, "a")
                .text(1, "b")
                .text(2, "c")
                .text(4, "MatMul")
                .done();
        byte[] weights = message()
                .number(1, inner)
                .number(1, outer)
                .number(2, FLOAT)
                .text(8, "b")
                .bytes(9, noise(inner * outer))
                .done();
        byte[] graph = message()
                .bytes(1, node)
                .text(2, "product")
                .bytes(5, weights)
                .bytes(11, value("a", rows, inner))
                .bytes(12, value("c", rows, outer))
                .done();
        byte[] operators = message().text(1, "").number(2, 13).done();
        return message().number(1, 8).bytes(7, graph).bytes(8, operators).done();
    }

    private static byte[] value(String name, int rows, int columns) {
        byte[] shape = message()
                .bytes(1, message().number(1, rows).done())
                .bytes(1, message().number(1, columns).done())
                .done();
        byte[] tensor = message().number(1, FLOAT).bytes(2, shape).done();
        return message()
                .text(1, name)
                .bytes(2, message().bytes(1, tensor).done())
                .done();
    }

    private static byte[] noise(int size) {
        ByteBuffer buffer = ByteBuffer.allocate(size * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        Random random = new Random(1);
        for (int i = 0; i < size; i++) {
            buffer.putFloat(random.nextFloat() - .5f);
        }
        return buffer.array();
    }

    private static Message message() {
        return new Message();
    }

    /** A protocol buffers message, field after field. */
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message bytes(int field, byte[] value) {
            varint(((long) field << 3) | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] done() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                out.write((int) ((rest & 0x7F) | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
