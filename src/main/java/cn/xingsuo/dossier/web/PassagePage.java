package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.Piece;
import cn.xingsuo.mediation.CaseRecord;
import java.util.Map;

/**
 * 文书编辑页 — the passages of a paper that may be reworded before it is printed.
 *
 * @param wordings how they read now, by passage
 */
public record PassagePage(CaseRecord.Head head, Piece piece, Map<String, String> wordings, boolean writes) {
    public String path() {
        return head.id().path() + "/documents/" + piece.code();
    }

    public String back() {
        return head.id().path() + "/documents";
    }

    public String wording(String passage) {
        return wordings.getOrDefault(passage, "");
    }
}
