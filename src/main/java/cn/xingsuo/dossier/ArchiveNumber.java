package cn.xingsuo.dossier;

/** 卷号 — the number of an archived dossier: the office's short name as its cases carry it, the year of the result, and a running number. */
final class ArchiveNumber {
    private ArchiveNumber() {}

    /** @param caseNumber e.g. 新塍调〔2026〕31号 */
    static String of(String caseNumber, int year, int no) {
        return prefix(caseNumber) + "〔%d〕%d号".formatted(year, no);
    }

    static String prefix(String caseNumber) {
        var at = caseNumber.indexOf('〔');
        return (at < 0 ? caseNumber : caseNumber.substring(0, at)) + "卷";
    }

    /** The year inside a number given out before. */
    static int year(String number) {
        return Integer.parseInt(number.substring(number.indexOf('〔') + 1, number.indexOf('〕')));
    }

    /** The running number inside a number given out before. */
    static int last(String number) {
        return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.length() - 1));
    }
}
