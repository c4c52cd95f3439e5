package cn.xingsuo.dossier;

import static java.util.Map.entry;

import cn.xingsuo.archive.Paper;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** 文书式样 — which form writes which piece; cover, index and back page come with the binding. */
final class Forms {
    private static final Map<String, Function<Brief, Paper>> ALL = Map.ofEntries(
            entry("application", IntakeForms::application),
            entry("register", IntakeForms::register),
            entry("rights", IntakeForms::rights),
            entry("identity", IntakeForms::identity),
            entry("power", IntakeForms::power),
            entry("inquiry", ProcessForms::inquiry),
            entry("record", ProcessForms::record),
            entry("agreement", AgreementForms::agreement),
            entry("oral", AgreementForms::oral),
            entry("refusal", EndForms::refusal),
            entry("termination", EndForms::termination),
            entry("visit", AfterForms::visit),
            entry("confirmation", AfterForms::confirmation),
            entry("certificate", AfterForms::certificate),
            entry("major", ProcessForms::major),
            entry("transfer", EndForms::transfer),
            entry("feedback", EndForms::feedback),
            entry("return", EndForms::returned),
            entry("situation", ProcessForms::situation));

    private Forms() {}

    static Set<String> codes() {
        return ALL.keySet();
    }

    static Paper write(String piece, Brief brief) {
        var form = ALL.get(piece);
        if (form == null) throw new NoSuchPiece();
        return form.apply(brief);
    }
}
