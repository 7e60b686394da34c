namespace Bot.Search.Names;

/// <summary>Where in a name something stands, best first.</summary>
internal enum NamePlace : byte
{
    Start,
    WordStart,
    Middle,
}

/// <summary>For every one, two and three characters that stand together the forms that hold it, parted by the best place where each does.</summary>
internal sealed class GramLists
{
    /// <summary>The most characters of a gram.</summary>
    public const int Longest = 3;

    // By length.
    private readonly GramsOfLength[] _lists = new GramsOfLength[Longest + 1];

    public GramLists(NameForms forms)
    {
        var builder = new GramsBuilder(forms);
        for (var length = 1; length <= Longest; length++)
            _lists[length] = builder.Read(length);
    }

    /// <summary>The forms that hold a gram best at a place; a list that ends at once where there is none.</summary>
    public GramCursor Read(ReadOnlySpan<char> gram, NamePlace place) => _lists[gram.Length].Read(gram, place);

    /// <summary>How many bytes a gram's lists take.</summary>
    public int Length(ReadOnlySpan<char> gram) => _lists[gram.Length].Length(gram);
}
