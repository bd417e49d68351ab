package io.tidu.publication.certificate;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import io.tidu.shared.PdfDots;
import java.util.Map;

/** An address as a QR code (ISO/IEC 18004), which still reads when a quarter of it is covered by a seal. */
final class QrCode {

    private QrCode() {}

    static PdfDots dots(String address, double left, double top, double size) {
        try {
            return new PdfDots(
                    left,
                    top,
                    size,
                    squares(Encoder.encode(
                            address, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }

    private static boolean[][] squares(QRCode code) {
        var matrix = code.getMatrix();
        var squares = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < squares.length; y++) {
            for (int x = 0; x < squares[y].length; x++) {
                squares[y][x] = matrix.get(x, y) == 1;
            }
        }
        return squares;
    }
}
