package cn.xingsuo.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** 拍摄方向 — reads the one thing of a photograph's EXIF data that printing needs. Place and time of the photograph stay in the file. */
final class Exif {
    private static final int APP1 = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int ORIENTATION = 0x0112;
    private static final int TIFF = 6;

    private Exif() {}

    /** By how many degrees the picture has to be turned clockwise to stand upright. */
    static int turn(Opened.Content jpeg) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(jpeg.open()))) {
            in.readUnsignedShort();
            for (int marker = in.readUnsignedShort(); marker != SCAN; marker = in.readUnsignedShort()) {
                var segment = new byte[Math.max(in.readUnsignedShort() - 2, 0)];
                in.readFully(segment);
                if (marker == APP1 && segment.length > TIFF + 8 && segment[0] == 'E')
                    return degrees(orientation(segment));
            }
        } catch (EOFException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return 0;
        }
        return 0;
    }

    private static int degrees(int orientation) {
        return switch (orientation) {
            case 3, 4 -> 180;
            case 5, 6 -> 90;
            case 7, 8 -> 270;
            default -> 0;
        };
    }

    private static int orientation(byte[] segment) {
        var tiff = ByteBuffer.wrap(segment, TIFF, segment.length - TIFF).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) return tiff.getShort(entry + 8);
        }
        return 1;
    }
}
