import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Triple;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;

/** Stanford CoreNLP: CoreNlp TASK &lt; documents &gt; results, see {@link Peer}. Dates are SUTime's. */
final class CoreNlp {
  private static final Pattern OUTSIDE =
      Pattern.compile("^(?:the|mr\\.?|mrs\\.?|ms\\.?|dr\\.?)\\s+|['’]s?$", Pattern.CASE_INSENSITIVE);

  public static void main(String[] args) throws Exception {
    Peer.run(
        () -> {
          switch (args[0]) {
            case "sentences":
              return sentences();
            case "entities":
              return entities();
            case "dates":
              return dates();
            case "quotes":
              return quotes();
            default:
              throw new IllegalArgumentException(args[0]);
          }
        });
  }

  /** A blank line ends a sentence, as in the articles. */
  private static Peer sentences() {
    StanfordCoreNLP pipeline = pipeline("tokenize,ssplit");
    return (text, day) -> {
      JsonArrayBuilder spans = Json.createArrayBuilder();
      for (CoreMap sentence : annotated(pipeline, text).get(CoreAnnotations.SentencesAnnotation.class)) {
        spans.add(
            Peer.span(
                sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
      }
      return spans;
    };
  }

  /** The three-class model, its best on news. */
  private static Peer entities() throws Exception {
    CRFClassifier<CoreLabel> model =
        CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    return (text, day) -> {
      JsonArrayBuilder spans = Json.createArrayBuilder();
      for (Triple<String, Integer, Integer> mention : model.classifyToCharacterOffsets(text)) {
        int start = mention.second();
        int end = mention.third();
        for (Matcher match; (match = OUTSIDE.matcher(text.substring(start, end))).find(); ) {
          if (match.start() > 0) end = start + match.start();
          else start += match.end();
        }
        if (start == end) continue;
        String type = mention.first();
        spans.add(
            Peer.span(start, end).add("type", type.equals("ORGANIZATION") ? "ORG" : type.equals("LOCATION") ? "LOC" : type));
      }
      return spans;
    };
  }

  private static Peer quotes() {
    StanfordCoreNLP pipeline = pipeline("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    return (text, day) -> {
      JsonArrayBuilder spans = Json.createArrayBuilder();
      Annotation document = annotated(pipeline, text);
      List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
      for (CoreMap quote : document.get(CoreAnnotations.QuotationsAnnotation.class)) {
        JsonObjectBuilder span =
            Peer.span(
                quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        if (first != null && last != null) {
          JsonObjectBuilder speaker = Peer.span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
          String name = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
          if (name != null) speaker.add("name", name);
          span.add("speaker", speaker);
        }
        spans.add(span);
      }
      return spans;
    };
  }

  private static Peer dates() {
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
    return (text, day) -> {
      Annotation document = new Annotation(text);
      if (!day.isEmpty()) document.set(CoreAnnotations.DocDateAnnotation.class, day);
      pipeline.annotate(document);
      JsonArrayBuilder spans = Json.createArrayBuilder();
      for (CoreMap mention : document.get(TimeAnnotations.TimexAnnotations.class)) {
        Timex timex = mention.get(TimeAnnotations.TimexAnnotation.class);
        spans.add(
            Peer.span(
                    mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))
                .add("type", timex.timexType())
                .add("value", timex.value() == null ? "" : timex.value()));
      }
      return spans;
    };
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StanfordCoreNLP(properties);
  }

  private static Annotation annotated(StanfordCoreNLP pipeline, String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    return document;
  }
}
