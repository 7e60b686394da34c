using System.Globalization;
using System.Text;
using Bot.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Bot.Search.Lucene;

/// <summary>How a talk is kept in a Lucene index: its terms to be found by, and its texts to be ranked by.</summary>
internal static class TalkFields
{
    /// <summary>The terms of all fields.</summary>
    public const string Terms = "terms";

    /// <summary>The report's file.</summary>
    public const string File = "file";

    /// <summary>The report's file with a print of its talks: tells whether the index holds the report as it is now.</summary>
    public const string Report = "report";

    // The file and the ordinal again, where they are read for all talks at once.
    private const string Key = "key";

    private const string Ordinal = "ordinal";

    private static readonly string[] TextFields = ["title", "speakers", "affiliations", "event", "notes"];

    public static Document Write(TalkDocument talk, string report, DocumentAnalysis analysis)
    {
        var document = new Document
        {
            new TextField(Terms, new TermStream(talk, analysis)),
            new StringField(File, talk.Key.File, Field.Store.YES),
            new StringField(Report, report, Field.Store.NO),
            new StoredField(Ordinal, talk.Key.Ordinal),
            new BinaryDocValuesField(Key, new BytesRef($"{talk.Key.Ordinal} {talk.Key.File}")),
        };
        foreach (var (name, text) in TextFields.Zip(Texts(talk)))
            document.Add(new StoredField(name, text));
        return document;
    }

    public static TalkDocument Read(Document document)
    {
        var texts = Array.ConvertAll(TextFields, name => TextOf(document, name));
        return new TalkDocument(KeyOf(document), texts[0], texts[1], texts[2], texts[3], texts[4]);
    }

    /// <summary>The keys of all talks, those of deleted ones too, by their numbers in the index.</summary>
    public static TalkKey[] KeysOf(IndexReader reader)
    {
        var keys = new TalkKey[reader.MaxDoc];
        var values = MultiDocValues.GetBinaryValues(reader, Key);
        var bytes = new BytesRef();
        for (var document = 0; values is not null && document < keys.Length; document++)
        {
            values.Get(document, bytes);
            keys[document] = KeyOf(bytes.Utf8ToString());
        }
        return keys;
    }

    private static TalkKey KeyOf(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        return new(value[(space + 1)..], int.Parse(value.AsSpan(0, space), CultureInfo.InvariantCulture));
    }

    private static TalkKey KeyOf(Document document) => new(TextOf(document, File), int.Parse(TextOf(document, Ordinal), CultureInfo.InvariantCulture));

    /// <summary>The value of <see cref="Report"/> for the talks of one file.</summary>
    public static string ReportOf(string file, IEnumerable<TalkDocument> talks)
    {
        var print = new StringBuilder(file).Append('\0');
        foreach (var talk in talks.OrderBy(talk => talk.Key.Ordinal))
            print.Append(talk.Key.Ordinal).Append('\0').AppendJoin('\0', Texts(talk)).Append('\0');
        return Print.Of(print.ToString());
    }

    private static string TextOf(Document document, string name) => document.Get(name, CultureInfo.InvariantCulture);

    private static string[] Texts(TalkDocument talk) => [talk.Title, talk.Speakers, talk.Affiliations, talk.Event, talk.Notes];
}
