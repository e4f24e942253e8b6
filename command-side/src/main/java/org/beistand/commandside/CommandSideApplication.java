package org.beistand.commandside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that takes commands and answers no questions. */
@SpringBootApplication(scanBasePackages = "org.beistand")
public class CommandSideApplication {

    /** Starts it. */
    public static void main(String[] args) {
        ConfigurableApplicationContext _ =
                SpringApplication.run(CommandSideApplication.class, args);
    }
}
