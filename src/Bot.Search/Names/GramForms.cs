using System.Runtime.InteropServices;

namespace Bot.Search.Names;

/// <summary>The forms that hold a gram, wherever, in rising order.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct GramForms(GramLists grams, ReadOnlySpan<char> gram)
{
    private GramCursor _start = grams.Read(gram, NamePlace.Start);
    private GramCursor _wordStart = grams.Read(gram, NamePlace.WordStart);
    private GramCursor _middle = grams.Read(gram, NamePlace.Middle);
    private int _form = -1;

    /// <summary>Goes to the next form and gives it; <see cref="int.MaxValue"/> at the end.</summary>
    public int Next()
    {
        Leave(ref _start);
        Leave(ref _wordStart);
        Leave(ref _middle);
        return _form = Math.Min(_start.Form, Math.Min(_wordStart.Form, _middle.Form));
    }

    /// <summary>The best place of the gram in a form, which is not before the form of the last call; null where it is not in it.</summary>
    public NamePlace? PlaceIn(int form) =>
        Reaches(ref _start, form) ? NamePlace.Start : Reaches(ref _wordStart, form) ? NamePlace.WordStart : Reaches(ref _middle, form) ? NamePlace.Middle : null;

    private static bool Reaches(ref GramCursor cursor, int form)
    {
        while (cursor.Form < form && cursor.Next())
        {
        }
        return cursor.Form == form;
    }

    private readonly void Leave(ref GramCursor cursor)
    {
        if (cursor.Form == _form)
            cursor.Next();
    }
}
