using System.Runtime.InteropServices;
using Bot.Search.Index;

namespace Bot.Search.Names;

/// <summary>Where in a name something stands, best first.</summary>
internal enum NamePlace : byte
{
    Start,
    WordStart,
    Middle,
}

/// <summary>For every character and pair of characters the forms that hold it, each with the best place where it does.</summary>
internal sealed class GramLists
{
    private readonly Dictionary<int, GramList> _lists = [];

    public GramLists(NameForms forms)
    {
        for (var form = 0; form < forms.Count; form++)
            Add(forms, form);
        foreach (var list in _lists.Values)
            list.End();
    }

    /// <summary>The list of a gram of one or two characters; one that ends at once where no form holds it.</summary>
    public GramCursor Read(ReadOnlySpan<char> gram) =>
        _lists.TryGetValue(KeyOf(gram), out var list) ? new GramCursor(list.Bytes, list.Length) : new GramCursor([], 0);

    /// <summary>How many bytes a gram's list takes.</summary>
    public int Length(ReadOnlySpan<char> gram) => _lists.TryGetValue(KeyOf(gram), out var list) ? list.Length : 0;

    private static int KeyOf(ReadOnlySpan<char> gram) => gram.Length > 1 ? gram[0] << 16 | gram[1] : gram[0];

    private void Add(NameForms forms, int form)
    {
        var text = forms.Text(form).AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            var place = at == 0 ? NamePlace.Start : forms.StartsWord(form, at) ? NamePlace.WordStart : NamePlace.Middle;
            ListOf(text.Slice(at, 1)).Add(form, place);
            if (at + 1 < text.Length)
                ListOf(text.Slice(at, 2)).Add(form, place);
        }
    }

    private GramList ListOf(ReadOnlySpan<char> gram)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, KeyOf(gram), out _);
        return list ??= new GramList();
    }

    // The last form waits, as a better place in it may follow.
    private sealed class GramList
    {
        private readonly ByteBuffer _bytes = new(8);
        private int _written;
        private int _form = -1;
        private NamePlace _place;

        public byte[] Bytes { get; private set; } = [];

        public int Length => Bytes.Length;

        public void Add(int form, NamePlace place)
        {
            if (form == _form)
            {
                _place = place < _place ? place : _place;
                return;
            }
            Flush();
            (_form, _place) = (form, place);
        }

        public void End()
        {
            Flush();
            Bytes = _bytes.ToArray();
            _bytes.Clear();
        }

        private void Flush()
        {
            if (_form < 0)
                return;
            Varint.Write(_bytes, _form - _written << 2 | (int)_place);
            _written = _form;
        }
    }
}

/// <summary>Reads the list of a gram.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct GramCursor(byte[] bytes, int end)
{
    private int _at;

    /// <summary>The form it stands at.</summary>
    public int Form { get; private set; }

    /// <summary>The best place of the gram there.</summary>
    public NamePlace Place { get; private set; }

    /// <summary>Goes to the next form; false at the end.</summary>
    public bool Next()
    {
        if (_at >= end)
        {
            Form = int.MaxValue;
            return false;
        }
        var value = Varint.Read(bytes, ref _at);
        (Form, Place) = (Form + (value >> 2), (NamePlace)(value & 3));
        return true;
    }
}
