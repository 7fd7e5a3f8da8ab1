package dk.example.host;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A system that keeps programmes and answers with their assessments, annexes and snapshots. */
@SpringBootApplication
public class HostApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(HostApplication.class, arguments);
    }
}
