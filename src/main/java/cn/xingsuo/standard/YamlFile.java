package cn.xingsuo.standard;

import java.io.StringReader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML 文件 — a text read as a tree of nodes with line numbers, never as objects. Size and depth are limited, and anchors are refused:
 * a standard is read top to bottom by people, and shared nodes only serve to hide or to blow up a text.
 */
final class YamlFile {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_DEPTH = 20;

    private static final Pattern TAG =
            Pattern.compile("tag:yaml.org,2002:(map|seq|str|int|float|bool|null|timestamp|merge)");

    private YamlFile() {}

    /** The root mapping, or null after adding the problem. */
    static @Nullable Mapping read(String text, Problems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(1, "文件太大,最多 {0} 个字符", MOST_CHARACTERS);
            return null;
        }
        try {
            return root(new Yaml(options()).compose(new StringReader(text)), problems);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.add(mark == null ? 1 : mark.getLine() + 1, "不是合格的 YAML:{0}", String.valueOf(e.getProblem()));
        } catch (YAMLException | StackOverflowError e) {
            problems.add(
                    1,
                    "不是合格的 YAML:{0}",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return null;
    }

    private static @Nullable Mapping root(@Nullable Node node, Problems problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(1, "文件应当是“字段: 值”的形式");
            return null;
        }
        return isPlain(mapping, problems) ? new Mapping(mapping, problems) : null;
    }

    private static boolean isPlain(Node node, Problems problems) {
        if (node.getAnchor() != null) {
            problems.add(node, "不允许使用锚点和别名(& 和 *)");
            return false;
        }
        if (!TAG.matcher(node.getTag().getValue()).matches()) {
            problems.add(node, "不允许使用类型标签(!)");
            return false;
        }
        return switch (node) {
            case MappingNode map ->
                map.getValue().stream()
                        .allMatch(it -> isPlain(it.getKeyNode(), problems) && isPlain(it.getValueNode(), problems));
            case SequenceNode list -> list.getValue().stream().allMatch(it -> isPlain(it, problems));
            default -> true;
        };
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(MOST_DEPTH);
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        return options;
    }
}
