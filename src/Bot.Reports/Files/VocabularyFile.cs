namespace Bot.Reports.Files;

/// <summary>The names that stand for one thing, from a file as <c>data/vocabulary.yml</c>: a list of lists.</summary>
/// <param name="Groups">Each the names and spellings of one thing, two or more, as written.</param>
/// <param name="Remarks">What was not as it should be, in the order of the lines.</param>
public sealed record VocabularyFile(IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<Remark> Remarks)
{
    /// <summary>Reads the file; never throws. A missing file is an empty vocabulary.</summary>
    public static VocabularyFile Read(string path)
    {
        var remarks = new List<Remark>();
        return new VocabularyFile(NamesYaml.ReadList(path, ReadGroup, remarks), remarks);
    }

    private static IReadOnlyList<string>? ReadGroup(NamesYaml yaml)
    {
        var line = yaml.CurrentLine;
        var names = yaml.ReadTexts();
        if (names.Count > 1)
            return names;
        yaml.Complain(line, "a group needs two names");
        return null;
    }
}
