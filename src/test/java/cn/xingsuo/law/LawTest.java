package cn.xingsuo.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LawTest {
    private static final String GOOD = """
            id: sample-law
            title: 示例法
            english: Sample Law
            issued: 示例
            effective: 2011-01-01
            articles:
              1: 开始当日不算。
              2: 十日内报告。
            counting:
              sample: { article: 1, start-counted: false, last-day-moves: true }
            terms:
              sample.report:
                title: 报告
                english: Report
                event: 发现
                event-english: discovery
                article: 2
                amount: 10
                unit: DAYS
                counting: sample
            """;

    @Test
    void theShippedLawHoldsTogether() throws IOException {
        var law = Law.of(Statutes.files());
        assertThat(law.articles().get("people-mediation-law#33").number()).isEqualTo("第三十三条");
        assertThat(law.terms())
                .extracting(Term::id)
                .contains(
                        "mediation.conclude",
                        "mediation.conclude-medical",
                        "mediation.court-referral",
                        "mediation.confirmation",
                        "mediation.return-visit",
                        "mediation.archive",
                        "mediation.intensify-report",
                        "confirmation.accept",
                        "confirmation.decide");
    }

    @Test
    void theVersionInForceOnTheFirstDayApplies() throws IOException {
        var law = Law.of(Statutes.files());
        assertThat(decides(law, "2012-12-31")).isEqualTo("judicial-confirmation-rules-2011#5");
        assertThat(decides(law, "2013-01-01")).isEqualTo("civil-procedure-law@2013#180");
        assertThat(decides(law, "2021-12-31")).isEqualTo("civil-procedure-law@2013#180");
        assertThat(decides(law, "2022-01-01")).isEqualTo("civil-procedure-law@2022#187");
        assertThat(decides(law, "2024-01-01")).isEqualTo("civil-procedure-law@2024#187");
    }

    @Test
    void aCitationWithoutEditionMeansTheNewestThatHasTheArticle() throws IOException {
        var articles = Law.of(Statutes.files()).articles();
        assertThat(articles.get("civil-procedure-law#205").citation()).isEqualTo("civil-procedure-law@2024#205");
        assertThat(articles.get("civil-procedure-law#194").citation()).isEqualTo("civil-procedure-law@2013#194");
        assertThat(articles).doesNotContainKey("people-mediation-law#99");
    }

    @Test
    void goodLawIsRead() {
        var term = Law.of(Map.of("a.yaml", GOOD))
                .term("sample.report", LocalDate.of(2011, 1, 1))
                .orElseThrow();
        assertThat(term.length()).isEqualTo(new Length(10, TermUnit.DAYS, true));
        assertThat(term.citation()).isEqualTo("sample-law#2");
        assertThat(term.extension()).isNull();
    }

    @Test
    void aBasisWeDoNotHoldIsNamedWithItsLine() {
        refused(GOOD.replace("article: 2", "article: 99"), "a.yaml 第 13 行：没有收录 sample-law#99");
    }

    @Test
    void eachKindOfFaultIsNamedWithFileLineAndReason() {
        refused(GOOD.replace("amount:", "amout:"), "a.yaml 第 18 行：不认识的字段 amout");
        refused(GOOD.replace("amount: 10", "amount: zehn"), "a.yaml 第 18 行：字段 amount 应为 1 到 9999 的整数");
        refused(GOOD.replace("amount: 10", "amount: 0"), "a.yaml 第 18 行：字段 amount 应为 1 到 9999 的整数");
        refused(GOOD.replace("unit: DAYS", "unit: WEEKS"), "a.yaml 第 19 行：字段 unit 应为");
        refused(GOOD.replace("    unit: DAYS\n", ""), "a.yaml 第 13 行：缺少字段 unit");
        refused(GOOD.replace("counting: sample\n", "counting: other\n"), "期间计算规则 other 在 2011-01-01 没有施行");
        refused(GOOD.replace("effective: 2011-01-01", "effective: 2011-02-30"), "a.yaml 第 5 行：字段 effective 应为");
        refused(GOOD.replace("2: 十日内报告。", "b: 十日内报告。"), "a.yaml 第 8 行：条号应为整数");
        refused(GOOD.replace("2: 十日内报告。", "1: 十日内报告。"), "a.yaml 第 8 行：字段 1 写了两次");
        refused(GOOD.replace("sample.report", "Report"), "期限编号应如");
        refused(GOOD.replace("title: 示例法", "title: [示例法"), "不是合格的 YAML");
        refused("", "a.yaml 第 1 行：文件是空的");
        refused("- 1", "a.yaml 第 1 行：这里应是");
    }

    @Test
    void twoVersionsOfATermOnOneDayAreRefused() {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> Law.of(Map.of("a.yaml", GOOD, "b.yaml", GOOD.replace("sample-law", "other-law"))))
                .withMessageContaining("期限 sample.report 与")
                .withMessageContaining("施行日期重叠");
    }

    @Test
    void aTermWhoseDaysNobodyCountsAfterSomeDayIsRefused() {
        refused(
                GOOD.replace("last-day-moves: true }", "last-day-moves: true, until: 2020-12-31 }"),
                "期间计算规则 sample 在 2021-01-01 没有施行");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> Law.of(Map.of("a.yaml", "", "b.yaml", "id: [")))
                .withMessageContaining("a.yaml")
                .withMessageContaining("b.yaml");
    }

    @Test
    void articleNumbersAreWrittenAsStatutesPrintThem() {
        assertThat(ArticleNumber.chinese(7)).isEqualTo("七");
        assertThat(ArticleNumber.chinese(10)).isEqualTo("十");
        assertThat(ArticleNumber.chinese(12)).isEqualTo("十二");
        assertThat(ArticleNumber.chinese(20)).isEqualTo("二十");
        assertThat(ArticleNumber.chinese(105)).isEqualTo("一百零五");
        assertThat(ArticleNumber.chinese(110)).isEqualTo("一百一十");
        assertThat(ArticleNumber.chinese(205)).isEqualTo("二百零五");
        assertThat(ArticleNumber.chinese(1259)).isEqualTo("一千二百五十九");
        assertThat(ArticleNumber.chinese(1003)).isEqualTo("一千零三");
    }

    private static String decides(Law law, String day) {
        return law.term("confirmation.decide", LocalDate.parse(day))
                .orElseThrow()
                .citation();
    }

    private static void refused(String yaml, String message) {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> Law.of(Map.of("a.yaml", yaml)))
                .withMessageContaining(message);
    }
}
