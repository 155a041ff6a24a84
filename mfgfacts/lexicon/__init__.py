"""Words as data: what each word of the language of quantities means, with its examples and look-alikes."""
