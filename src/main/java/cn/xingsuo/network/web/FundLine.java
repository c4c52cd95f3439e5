package cn.xingsuo.network.web;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 经费行 — one grant in a list.
 *
 * @param kind Chinese, a key of the English catalogue
 * @param office its name
 * @param receiver the body; empty when the office received it
 */
public record FundLine(
        String id,
        LocalDate on,
        String kind,
        String office,
        String receiver,
        BigDecimal amount,
        String payer,
        String document) {
    public String path() {
        return "/mediation/funds/" + id;
    }

    public String paidTo() {
        return receiver.isEmpty() ? office : receiver;
    }

    FundLine at(String name) {
        return new FundLine(id, on, kind, name, receiver, amount, payer, document);
    }
}
