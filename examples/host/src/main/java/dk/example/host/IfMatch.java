package dk.example.host;

import org.springframework.http.ETag;

/** The versions that a request may change: {@code If-Match} of RFC 9110, section 13.1.1. */
record IfMatch(String value) {
    /** Whether the version that is there is one of them. Any is, for {@code *}; none is what was said to be weak. */
    boolean allows(String etag) {
        ETag there = ETag.create(etag);
        return ETag.parse(value).stream().anyMatch(each -> each.isWildcard() || each.compare(there, true));
    }
}
