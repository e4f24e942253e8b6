package org.beistand.queryside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The query side as a program of its own, with the pages. */
@SpringBootApplication(scanBasePackages = "org.beistand")
public class QuerySideApplication {

    /** Starts it with settings from the environment. */
    public static void main(String[] args) {
        var _ = SpringApplication.run(QuerySideApplication.class, args);
    }
}
