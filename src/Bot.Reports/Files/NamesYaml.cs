using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Reports.Files;

/// <summary>Walks through a YAML file of names, event by event: the object mapper of YamlDotNet takes longer to start than the whole bot may.</summary>
internal sealed class NamesYaml
{
    private readonly IParser _parser;
    private readonly List<Remark> _remarks;

    private NamesYaml(TextReader text, List<Remark> remarks)
    {
        _parser = new LateParser(new Parser(new Scanner(text, skipComments: true)));
        _remarks = remarks;
    }

    /// <summary>Reads the entries of a file whose top is a list. A missing file has none; what is broken becomes a remark, and ends the reading where YAML cannot go on.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads one entry, which starts at the current event, or gives null for one that is of no use.</param>
    /// <param name="remarks">Takes what was not as it should be.</param>
    public static IReadOnlyList<T> ReadList<T>(string path, Func<NamesYaml, T?> read, List<Remark> remarks)
        where T : class
    {
        var entries = new List<T>();
        try
        {
            if (File.Exists(path) && Text(path, remarks) is { } text)
                new NamesYaml(new StringReader(text), remarks).ReadTop(read, entries);
        }
        catch (YamlException exception)
        {
            remarks.Add(new Remark(RemarkKind.BadEntry, Line(exception.End), exception.Message));
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            remarks.Add(new Remark(RemarkKind.Unreadable, 0, DiskFailure.Reason(exception, path, Path.GetFileName(path))));
        }

        return entries;
    }

    /// <summary>The line of the current event, from 1.</summary>
    public int CurrentLine => Line(_parser.Accept<ParsingEvent>(out var current) ? current.Start : Mark.Empty);

    /// <summary>Takes a word, a number or a quoted text; else remarks, skips what stands here and gives null.</summary>
    public string? ReadText()
    {
        if (_parser.TryConsume<Scalar>(out var scalar))
            return scalar.Value.Trim();
        Complain("a name is expected here");
        _parser.SkipThisAndNestedEvents();
        return null;
    }

    /// <summary>Takes a list of names, or a single name for a list of one; blank names are left out.</summary>
    public IReadOnlyList<string> ReadTexts()
    {
        var texts = new List<string?>();
        if (!_parser.TryConsume<SequenceStart>(out _))
            texts.Add(ReadText());
        else
            while (!_parser.TryConsume<SequenceEnd>(out _))
                texts.Add(ReadText());
        return [.. texts.OfType<string>().Where(text => text.Length > 0)];
    }

    /// <summary>Takes a mapping, field by field; else remarks and skips what stands here.</summary>
    /// <param name="readField">Takes the value of the named field.</param>
    /// <returns>True when there was a mapping.</returns>
    public bool ReadFields(Action<string> readField)
    {
        if (!_parser.TryConsume<MappingStart>(out _))
        {
            Complain("name: … is expected here");
            _parser.SkipThisAndNestedEvents();
            return false;
        }

        while (!_parser.TryConsume<MappingEnd>(out _))
            readField(ReadText() ?? "");
        return true;
    }

    /// <summary>Skips the value that stands here, whatever it holds.</summary>
    public void Skip() => _parser.SkipThisAndNestedEvents();

    /// <summary>Remarks on the current line.</summary>
    public void Complain(string reason) => Complain(CurrentLine, reason);

    /// <summary>Remarks on a line.</summary>
    public void Complain(int line, string reason) => _remarks.Add(new Remark(RemarkKind.BadEntry, line, reason));

    private void ReadTop<T>(Func<NamesYaml, T?> read, List<T> entries)
        where T : class
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
            return;
        if (!_parser.TryConsume<SequenceStart>(out _))
        {
            Complain("a list (- …) is expected here");
            return;
        }

        while (!_parser.TryConsume<SequenceEnd>(out _))
            if (read(this) is { } entry)
                entries.Add(entry);
    }

    private static string? Text(string path, List<Remark> remarks)
    {
        var content = BoundedFile.Read(path, CancellationToken.None);
        if (content.Bytes is null)
        {
            remarks.Add(content.Remark!);
            return null;
        }

        var text = ReportText.Decode(content.Bytes);
        remarks.AddRange(text.Remarks);
        return text.Content;
    }

    private static int Line(Mark mark) => (int)mark.Line;
}

/// <summary>Tells of a fault not while the last good event is taken, but when the next one is asked for: so the entry before it is kept.</summary>
file sealed class LateParser(IParser parser) : IParser
{
    private YamlException? _fault;

    public ParsingEvent? Current => _fault is null ? parser.Current : null;

    public bool MoveNext()
    {
        if (_fault is not null)
            throw _fault;
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            _fault = new YamlException(exception.Start, Later(exception.End, parser.Current?.End ?? Mark.Empty), exception.Message);
            return true;
        }
    }

    // A list that breaks off is reported at its start, lines above the fault.
    private static Mark Later(Mark one, Mark other) => one.Line < other.Line ? other : one;
}
