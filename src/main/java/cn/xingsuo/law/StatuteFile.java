package cn.xingsuo.law;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * 法规文件 — one statute edition as read from its YAML file, with the line of each rule, so that faults between files can be named too.
 *
 * @param lines line of each term and counting rule by id
 */
record StatuteFile(String file, Statute statute, List<Counting> countings, Map<String, Integer> lines) {

    static StatuteFile read(String file, String yaml) {
        return new Reader(file).read(yaml);
    }

    int line(String id) {
        return lines.getOrDefault(id, 1);
    }

    /** 读取 — turns the nodes of one file into records. */
    private static final class Reader {
        private static final String[] STATUTE_FIELDS = {
            "id",
            "edition",
            "title",
            "english",
            "issued",
            "effective",
            "until",
            "form",
            "note",
            "articles",
            "counting",
            "terms"
        };
        private static final String[] TERM_FIELDS = {
            "title",
            "english",
            "event",
            "event-english",
            "since",
            "until",
            "article",
            "amount",
            "unit",
            "inclusive",
            "counting",
            "parameter",
            "note",
            "extension"
        };
        private final String file;
        private final Map<String, Integer> lines = new HashMap<>();
        private String key = "";
        private LocalDate effective = LocalDate.MIN;
        private @Nullable LocalDate until;

        Reader(String file) {
            this.file = file;
        }

        StatuteFile read(String yaml) {
            var root = new YamlFields(file, compose(yaml), STATUTE_FIELDS);
            var id = root.text("id");
            if (!id.matches("[a-z][a-z0-9-]*")) throw root.fault(root.line(), "id 只能用小写字母、数字和连字符");
            var edition = root.text("edition", "");
            key = edition.isEmpty() ? id : id + "@" + edition;
            effective = effective(root);
            until = root.date("until");
            var statute = new Statute(
                    id,
                    edition,
                    root.text("title"),
                    root.text("english"),
                    root.text("issued"),
                    inForce(root),
                    root.text("note", ""),
                    articles(root),
                    terms(root));
            return new StatuteFile(file, statute, countings(root), Map.copyOf(lines));
        }

        private static LocalDate effective(YamlFields root) {
            var since = root.date("effective");
            if (since == null) throw root.fault(root.line(), "缺少字段 effective");
            return since;
        }

        private Node compose(String yaml) {
            try {
                var node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
                if (node == null) throw new BrokenLaw(List.of(new LawFault(file, 1, "文件是空的")));
                return node;
            } catch (MarkedYAMLException e) {
                var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
                throw new BrokenLaw(List.of(new LawFault(file, line, "不是合格的 YAML：" + e.getProblem())));
            }
        }

        private List<Article> articles(YamlFields root) {
            var form = root.text("form", "第%s条");
            var found = new ArrayList<Article>();
            var section = root.section("articles");
            if (section == null) throw root.fault(root.line(), "缺少字段 articles");
            section.each((number, node) -> {
                if (!number.matches("[1-9]\\d{0,3}")) {
                    throw root.fault(YamlFields.lineOf(node), "条号应为整数，现在是 " + number);
                }
                var chinese = form.formatted(ArticleNumber.chinese(Integer.parseInt(number)));
                found.add(new Article(key + "#" + number, root.text("title"), chinese, section.text(number)));
            });
            return List.copyOf(found);
        }

        private List<Term> terms(YamlFields root) {
            var found = new ArrayList<Term>();
            var section = root.section("terms");
            if (section != null) section.each((id, node) -> found.add(term(id, node)));
            return List.copyOf(found);
        }

        private Term term(String id, Node node) {
            var it = new YamlFields(file, node, TERM_FIELDS);
            lines.put(id, YamlFields.lineOf(node));
            if (!id.matches("[a-z]+\\.[a-z-]+")) throw it.fault(it.line(), "期限编号应如 mediation.conclude，现在是 " + id);
            return new Term(
                    id,
                    new Term.Words(it.text("title"), it.text("english"), it.text("event"), it.text("event-english")),
                    length(it),
                    citation(it),
                    it.text("counting"),
                    extension(it),
                    inForce(it),
                    it.flag("parameter", false),
                    it.text("note", ""));
        }

        private @Nullable Extension extension(YamlFields term) {
            var it = term.section(
                    "extension", "amount", "unit", "inclusive", "times", "needs", "needs-english", "parameter", "note");
            if (it == null) return null;
            return new Extension(
                    length(it),
                    it.number("times"),
                    it.text("needs"),
                    it.text("needs-english"),
                    it.flag("parameter", false),
                    it.text("note", ""));
        }

        private List<Counting> countings(YamlFields root) {
            var found = new ArrayList<Counting>();
            var section = root.section("counting");
            if (section == null) return found;
            section.each((id, node) -> {
                var it = new YamlFields(file, node, "article", "start-counted", "last-day-moves", "since", "until");
                lines.put(id, YamlFields.lineOf(node));
                found.add(new Counting(
                        id,
                        it.flag("start-counted", false),
                        it.flag("last-day-moves", false),
                        citation(it),
                        inForce(it)));
            });
            return List.copyOf(found);
        }

        private Length length(YamlFields it) {
            return new Length(it.number("amount"), it.choice("unit", TermUnit.class), it.flag("inclusive", true));
        }

        private String citation(YamlFields it) {
            return key + "#" + it.number("article");
        }

        /** A rule may start later or end earlier than its statute. */
        private InForce inForce(YamlFields it) {
            var since = Objects.requireNonNullElse(it.date("since"), effective);
            var end = it.date("until") == null ? until : it.date("until");
            if (end != null && end.isBefore(since)) throw it.fault(it.line(), "until 早于开始施行的日期");
            return new InForce(since, end);
        }
    }
}
