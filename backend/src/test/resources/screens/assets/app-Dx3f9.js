console.log('prøve')
