import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/**
 * What the Java peers share: documents come as JSON lines {"id", "text", "referenceDate"} on standard input; results go out
 * as JSON lines {"id", "spans"} with offsets in UTF-16 code units, and a last line {"cpuSeconds"}: CPU time over all
 * documents, models already loaded.
 */
interface Peer {
  /** The spans of a text of that day (yyyy-MM-dd, or empty). */
  JsonArrayBuilder read(String text, String day) throws Exception;

  /** Makes a peer; called before the time is taken. */
  interface Loader {
    Peer load() throws Exception;
  }

  static void run(Loader loader) throws Exception {
    // The peers report on standard output what they load.
    PrintStream results = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    LogManager.getLogManager().reset();
    Peer peer = loader.load();
    peer.read("Mr. Lee of Oslo said “It rained on Monday.” He left.", "2026-01-20");

    long started = cpuNanoseconds();
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = input.readLine()) != null; ) {
      JsonObject document = Json.createReader(new StringReader(line)).readObject();
      String day = document.getString("referenceDate", "").replaceFirst("T.*", "");
      JsonArrayBuilder spans = peer.read(document.getString("text"), day);
      results.println(Json.createObjectBuilder().add("id", document.getString("id")).add("spans", spans).build());
    }
    results.println("{\"cpuSeconds\":" + (cpuNanoseconds() - started) / 1e9 + "}");
    results.flush();
  }

  static JsonObjectBuilder span(int start, int end) {
    return Json.createObjectBuilder().add("start", start).add("end", end);
  }

  private static long cpuNanoseconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
