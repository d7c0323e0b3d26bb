import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;

/** HeidelTime: HeidelTime dates &lt; documents &gt; results, see {@link Peer}. */
final class HeidelTime {
  public static void main(String[] args) throws Exception {
    Peer.run(HeidelTime::load);
  }

  /** Its settings for news, with Stanford's tagger in the place of TreeTagger, which may not be passed on. */
  private static Peer load() throws Exception {
    Path folder = Files.createTempDirectory("heideltime");
    Path tagger = folder.resolve("english.tagger");
    String model = "/edu/stanford/nlp/models/pos-tagger/english-left3words/english-left3words-distsim.tagger";
    Files.copy(HeidelTime.class.getResourceAsStream(model), tagger);
    Path config = folder.resolve("config.props");
    Files.write(
        config,
        List.of(
            "considerDate = true",
            "considerDuration = true",
            "considerSet = true",
            "considerTime = true",
            "model_path = " + tagger,
            "config_path = ",
            "typeSystemHome = desc/type/HeidelTime_TypeSystem.xml",
            "typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml",
            "uimaVarDate = Date",
            "uimaVarDuration = Duration",
            "uimaVarLanguage = Language",
            "uimaVarSet = Set",
            "uimaVarTime = Time",
            "uimaVarTypeToProcess = Type",
            "uimaVarTemponym = Temponym",
            "considerTemponym = false"));
    HeidelTimeStandalone heidelTime =
        new HeidelTimeStandalone(
            Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, config.toString(), POSTagger.STANFORDPOSTAGGER);
    SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd");
    return (text, day) -> timexSpans(heidelTime.process(text, day.isEmpty() ? null : format.parse(day)));
  }

  private static final Pattern TAG = Pattern.compile("<(/?)TIMEX3([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(type|value)=\"([^\"]*)\"");

  /** The tags of a TimeML document, with offsets in its text. */
  private static JsonArrayBuilder timexSpans(String timeMl) {
    String body = timeMl.substring(timeMl.indexOf("<TimeML>\n") + 9, timeMl.lastIndexOf("\n</TimeML>"));
    JsonArrayBuilder spans = Json.createArrayBuilder();
    JsonObjectBuilder open = null;
    int tagged = 0;
    Matcher tag = TAG.matcher(body);
    for (; tag.find(); tagged += tag.end() - tag.start()) {
      if (tag.group(1).isEmpty()) {
        open = Json.createObjectBuilder().add("start", tag.start() - tagged);
        Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
        while (attribute.find()) open.add(attribute.group(1), attribute.group(2));
      } else {
        spans.add(open.add("end", tag.start() - tagged));
      }
    }
    return spans;
  }
}
