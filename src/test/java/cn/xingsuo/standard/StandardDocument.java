package cn.xingsuo.standard;

import java.util.List;
import java.util.stream.Collectors;

/** 标准文档 — an edition as a Markdown table a director can read. */
final class StandardDocument {
    private final StringBuilder text = new StringBuilder();

    static String of(Standard standard) {
        var document = new StandardDocument();
        document.head(standard);
        for (var dimension : standard.dimensions()) {
            document.line("\n## %s %s(%s 分)\n"
                    .formatted(dimension.code(), dimension.title().zh(), RuleWords.plain(dimension.points())));
            document.table(standard.criteriaOf(dimension));
        }
        document.line("\n## 加分(合计最高 %s 分)\n"
                .formatted(RuleWords.plain(standard.rules().bonusCap())));
        document.table(standard.bonuses());
        document.line("\n## 一票否决\n");
        document.vetoes(standard.vetoes());
        document.line("\n## 来源\n");
        standard.profile()
                .sources()
                .forEach(it ->
                        document.line("- %s %s".formatted(it.id(), it.title().zh())));
        return document.text.toString();
    }

    private void head(Standard standard) {
        var profile = standard.profile();
        line("# %s\n".formatted(standard.title().zh()));
        line("> %s · %s 起施行 · %s · %s"
                .formatted(
                        profile.notice().zh(),
                        standard.since(),
                        profile.character().zh(),
                        profile.issuer().zh()));
        line("> 本页由 `src/main/resources/standard/%s.yaml` 生成,请勿手工修改。\n".formatted(standard.id()));
        profile.notes().forEach(it -> line("- " + it.zh()));
        line("\n## 定星规则\n");
        line("| 星级 | 总分 | 其他条件 | 命名 | 有效期 |");
        line("|---|---|---|---|---|");
        for (var star : standard.rules().stars())
            line("| %s | %s | %s | %s | %s |"
                    .formatted(
                            star.title().zh(),
                            StarWords.total(star),
                            cell(StarWords.conditions(star)),
                            star.award().authority().zh(),
                            StarWords.validity(star)));
        line("\n司法所分类:"
                + standard.rules().classes().stream()
                        .map(it -> it.type().title() + "——" + it.test().zh())
                        .collect(Collectors.joining(";"))
                + "。");
    }

    private void table(List<Criterion> items) {
        line("| 编号 | 标准 | 分值 | 佐证 | 怎么计分 | 依据 |");
        line("|---|---|---|---|---|---|");
        for (var item : items)
            line("| %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            item.code(),
                            item.title().zh(),
                            RuleWords.plain(item.points()),
                            Differences.evidence(item.evidence()),
                            rule(item),
                            cell(item.basis())));
    }

    private void vetoes(List<Criterion> items) {
        line("| 编号 | 情形 | 怎么认定 | 依据 |");
        line("|---|---|---|---|");
        for (var item : items)
            line("| %s | %s | %s | %s |".formatted(item.code(), item.title().zh(), rule(item), cell(item.basis())));
    }

    private static String rule(Criterion item) {
        var notApplicable = item.notApplicable();
        return cell(RuleWords.of(item.scoring())) + "<br>" + item.note().zh()
                + (notApplicable == null
                        ? ""
                        : "<br>不适用:" + notApplicable.when().zh());
    }

    private static String cell(List<String> lines) {
        return lines.stream().map(it -> it.replace("|", "\\|")).collect(Collectors.joining("<br>"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
