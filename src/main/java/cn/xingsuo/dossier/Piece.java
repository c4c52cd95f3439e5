package cn.xingsuo.dossier;

import java.util.Map;
import java.util.Set;

/**
 * 卷内材料 — one kind of paper a dossier may hold.
 *
 * @param made whether this system can write it
 * @param signed whether it counts only when it has come back signed or sealed
 * @param binding cover, index and back page, which come with the binding
 * @param must traits of the cases that need it
 * @param need traits of the cases it is usual for
 * @param passages what an office may reword before printing, with their Chinese names in order
 */
public record Piece(
        String code,
        String title,
        boolean made,
        boolean signed,
        boolean binding,
        Set<String> must,
        Set<String> need,
        Map<String, String> passages) {
    /** Whether a case with these traits is incomplete without it. */
    boolean requiredBy(Set<String> traits) {
        return signed && must.stream().anyMatch(traits::contains);
    }

    boolean usualFor(Set<String> traits) {
        return need.stream().anyMatch(traits::contains);
    }
}
