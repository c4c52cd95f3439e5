package cn.xingsuo.dossier;

import java.util.List;

/**
 * 材料状态 — one piece in the dossier of a case.
 *
 * @param required whether the dossier is incomplete without it
 * @param usual whether cases of this kind usually have it
 * @param scans all of them, replaced ones too
 */
public record PieceState(Piece piece, boolean required, boolean usual, boolean reworded, List<Scan> scans) {
    public List<Scan> current() {
        return scans.stream().filter(Scan::counts).toList();
    }

    /** Whether it is there. */
    public boolean present() {
        return !current().isEmpty();
    }

    public boolean missing() {
        return required && !present();
    }

    /** How it stands, a key of the English catalogue. */
    public String word() {
        if (piece.binding()) return "装订时生成";
        if (present()) return "签名件已归入";
        if (missing()) return "缺签名件";
        return usual ? "按需,尚无" : "不需要";
    }

    public String tone() {
        if (present()) return "green";
        return missing() ? "red" : "";
    }

    /** Whether the list shows it without being asked. */
    public boolean shown() {
        return required || usual || !scans.isEmpty() || reworded;
    }
}
