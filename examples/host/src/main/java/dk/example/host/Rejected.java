package dk.example.host;

import org.springframework.http.HttpStatus;

/** A request that is not granted as things are, in English and in Danish. */
final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String danish;

    Rejected(HttpStatus status, String english, String danish) {
        super(english);
        this.status = status;
        this.danish = danish;
    }

    HttpStatus status() {
        return status;
    }

    String danish() {
        return danish;
    }
}
