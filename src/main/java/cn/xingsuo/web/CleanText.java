package cn.xingsuo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** 干净文字 — the one check all typed text passes: no control characters, no broken ones, no endless ones. */
final class CleanText {
    /** A technical bound against flooding, far above the longest statement; rooms set the real limits with {@code @Size}. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_NAME = 100;

    private CleanText() {}

    static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal("没有提交:有一项长达 {0} 个字,上限是 {1}。请缩短后再提交", null, text.length(), LONGEST);
        }
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c < 0x7f) continue;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isUnfit(c)) {
                throw new Refusal("没有保存:第 {0} 个字是看不见的控制字符({1})。请删掉后再提交", null, i + 1, "U+%04X".formatted((int) c));
            }
        }
        return text;
    }

    private static boolean isUnfit(char c) {
        if (c == '\n' || c == '\r' || c == '\t') return false;
        // directions can be turned around to make a name read differently from what is stored
        var turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return Character.isISOControl(c) || Character.isSurrogate(c) || turnsDirection || c >= 0xFFFE;
    }

    /** 表单检查 — checks every parameter of a request before its controller sees it. */
    static final class Check implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            request.getParameterMap().forEach((name, values) -> {
                if (name.length() > LONGEST_NAME) throw new Refusal("没有提交:有一个字段名太长。请刷新页面后再填", null);
                for (var value : values) checked(value);
            });
            return true;
        }
    }

    /** 接口检查 — checks every text of a JSON document while it is read. */
    static final class Reading extends StdDeserializer<String> {
        Reading() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue())
                return (String) context.handleUnexpectedToken(String.class, parser);
            return checked(parser.getString());
        }
    }
}
